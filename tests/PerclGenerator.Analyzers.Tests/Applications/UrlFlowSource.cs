namespace PerclGenerator.Analyzers.Tests.Applications;

/// <summary>The application of the tests of a URL's ways: its endpoints, scripts and helpers.</summary>
internal static class UrlFlowSource
{
    public const string Endpoints = """
        app.MapPercl<GetDigitsWebhook>("/keys", _ => [new Hangup()]).WithName("keys");
        app.MapPercl("/speech", (GetSpeechWebhook _, PerclUrls urls) => new PerclScript()).WithTags("a").WithName("speech");
        app.MapPercl<RedirectWebhook>("/next", _ => [new Hangup()]).WithName("next");
        app.MapPercl<CallStateWebhook>("/state", _ => [new Hangup()]).WithName("state");
        app.MapPercl<PerclWebhook>("/any", _ => [new Hangup()]).WithName("any");
        app.MapPercl<UnknownWebhook>("/unknown", _ => [new Hangup()]).WithName("unknown");
        app.MapPerclNotification<GetDigitsWebhook>("/noted", _ => { }).WithName("noted");
        app.MapPerclNotification<PerclWebhook>("/log", _ => { }).WithName("log");
        app.MapPerclNotification<ConferenceRecordingStatusWebhook>("/recorded", _ => { }).WithName("recorded");
        app.MapPercl<InboundCallWebhook>("/called", _ => [new Hangup()]).WithName("called");
        app.MapPost("/nothing", (GetDigitsWebhook _) => { }).WithName("nothing");
        app.MapPost("/task", async (string? id, ILogger<Links> log) => { await Task.Yield(); log.LogInformation(id); })
            .WithName("task");
        app.MapPost("/response", (GetDigitsWebhook _, HttpResponse to) => { to.StatusCode = 200; }).WithName("response");
        app.MapPost("/service", (GetDigitsWebhook _, Links links) => { }).WithName("service");
        app.MapGet("/got", (string id) => Results.Ok(id)).WithName("got");
        app.MapGet("/shared", () => Results.Ok()).WithName("shared");
        app.MapPercl<GetDigitsWebhook>("/shared", _ => [new Hangup()]);
        app.MapPost("/post", () => Results.Ok()).WithName("post");
        app.MapPost("/keysPost", (int id, GetDigitsWebhook keys) => Results.Ok()).WithName("keysPost");
        app.MapPost("/two", (GetDigitsWebhook a, GetSpeechWebhook b) => Results.Ok()).WithName("two");
        if (args.Length > 0)
        {
            app.MapPercl<GetDigitsWebhook>("/either", _ => [new Hangup()]).WithName("either");
            app.MapPercl<GetDigitsWebhook>("/sometimes", _ => [new Hangup()]).WithName("sometimes");
        }
        else
        {
            app.MapPercl<GetSpeechWebhook>("/either", _ => [new Hangup()]).WithName("either");
            app.MapPerclNotification<GetDigitsWebhook>("/sometimes", _ => { }).WithName("sometimes");
        }

        Map<GetDigitsWebhook>(app);
        static void Map<T>(IEndpointRouteBuilder routes) where T : PerclWebhook =>
            routes.MapPercl<T>("/generic", _ => [new Hangup()]).WithName("generic");

        """;

    public const string Types = """
            [PerclScript]
            internal readonly partial record struct Ask(string KeysUrl, bool Speaks = false)
            {
                public Say Question => new() { Text = "?" };

                public GetDigits Keys => new() { ActionUrl = KeysUrl };
            }

            [PerclScript]
            internal readonly partial record struct Choose(bool Speaks, string Url)
            {
                public GetSpeech? Speech => Speaks ? new() { ActionUrl = Url, GrammarFile = "ANY_DIG", GrammarType = GrammarType.BuiltIn } : null;

                public GetDigits? Keys => Speaks ? null : new() { ActionUrl = Url };
            }

            [PerclScript]
            internal readonly partial record struct Twice(string Url)
            {
                public GetDigits Keys => new() { ActionUrl = Url };

                public Redirect Next => new() { ActionUrl = Url };
            }

            [PerclScript]
            internal sealed partial class Primary(string url)
            {
                public GetDigits Keys => new() { ActionUrl = url };
            }

            [PerclScript]
            internal sealed partial class Constructed
            {
                private readonly string _url;

                public Constructed(string url) => _url = url;

                public Constructed(int id, string url) : this(url + id) { }

                public Constructed(bool _, string url) : this(url) { }

                public GetDigits Keys => new() { ActionUrl = _url };
            }

            [PerclScript]
            internal sealed partial class Required
            {
                public required string Url { get; init; }

                public string? Unused { get; init; }

                public string? Shown { get; init; }

                public Say? Show => Shown is null ? null : new() { Text = Shown };

                public GetDigits Keys => new() { ActionUrl = Url };
            }

            [PerclScript]
            internal readonly partial record struct Outer(string Url)
            {
                public Ask Inner => new(Url);
            }

            [PerclScript]
            internal readonly partial record struct WithUrls(PerclUrls Urls)
            {
                public GetDigits Keys => new() { ActionUrl = Urls.Of("keys") };
            }

            [PerclScript]
            internal readonly partial record struct Alone(string Url)
            {
                public Redirect Again => new() { ActionUrl = Url };
            }

            [PerclScript]
            internal readonly partial record struct Then(string Url)
            {
                public Say Text => new() { Text = "?" };

                public Redirect Again => new() { ActionUrl = Url };
            }

            [PerclScript]
            internal readonly partial record struct MaybeThen(string Url, bool Speaks)
            {
                public Say? Text => Speaks ? new() { Text = "?" } : null;

                public Redirect Again => new() { ActionUrl = Url };
            }

            [PerclScript]
            internal readonly partial record struct Optional(string? Url)
            {
                public string? Second { get; init; }

                public string? Third { get; init; }

                public string? Fourth { get; init; }

                public string? Fifth { get; init; }

                public GetDigits? A => Url is null ? null : new() { ActionUrl = Url };

                public GetDigits? B => Second is { Length: > 0 } url ? new() { ActionUrl = url } : null;

                public GetDigits? C => Third == "" || Third == null ? null : new() { ActionUrl = Third };

                public GetDigits? D => string.IsNullOrEmpty(Fourth) ? null : new() { ActionUrl = Fourth };

                public GetDigits? E => Fifth switch { null or "" => null, var url => new() { ActionUrl = url } };
            }

            [PerclScript]
            internal readonly partial record struct Compared(string Url, string StateUrl)
            {
                public GetDigits? Keys => Url == StateUrl || Url.EndsWith("keys") ? new() { ActionUrl = Url } : null;

                public GetDigits State => new() { ActionUrl = StateUrl };
            }

            [PerclScript]
            internal sealed partial class Late(string url)
            {
                public string LateUrl { get; set; } = url;

                public GetDigits Keys => new() { ActionUrl = LateUrl };
            }

            [PerclScript]
            internal sealed partial class Rewritten
            {
                private readonly string _url;

                public Rewritten(string url)
                {
                    url = "https://a.example";
                    _url = url;
                }

                public GetDigits Keys => new() { ActionUrl = _url };
            }

            [PerclScript]
            internal sealed partial record Declared(string DeclaredUrl)
            {
                public string DeclaredUrl { get; init; } = DeclaredUrl;

                public GetDigits Keys => new() { ActionUrl = DeclaredUrl };
            }

            [PerclScript]
            internal sealed partial record Replaced(string ReplacedUrl)
            {
                public string ReplacedUrl { get; init; } = ReplacedUrl.Replace("/speech", "/keys");

                public GetDigits Keys => new() { ActionUrl = ReplacedUrl };
            }

            [PerclScript]
            internal sealed partial record Default(string? Url)
            {
                public GetDigits Keys => new() { ActionUrl = Url ?? "https://a.example" };
            }

            [PerclScript]
            internal sealed partial class Chosen(bool speaks, string speechUrl, string keysUrl)
            {
                private readonly string _url = speaks ? speechUrl : keysUrl;

                public GetDigits Keys => new() { ActionUrl = speaks ? speechUrl : keysUrl };
            }

            [PerclScript]
            internal sealed partial class FromField(PerclUrls urls)
            {
                private readonly string _key = urls.Of({|PERCL5004:"speech"|});

                private string _next = urls.Of({|PERCL5005:"noted"|}) + "?a=b";

                private static readonly PerclUrls Urls = null!;

                private static readonly string Static = Urls.Of({|PERCL5004:"speech"|});

                public GetDigits Keys => new() { ActionUrl = _key };

                public GetDigits More => new() { ActionUrl = this._next };

                public GetDigits Last => new() { ActionUrl = Static };
            }

            internal sealed class Fields
            {
                private readonly string _set;
                private readonly string _setAgain = PerclUrlsOf.Urls.Of("speech");
                private readonly string _byReference = PerclUrlsOf.Urls.Of("speech");
                private readonly string _chosen = PerclUrlsOf.Chooses ? PerclUrlsOf.Urls.Of("speech") : PerclUrlsOf.Urls.Of("keys");
                internal string Open = PerclUrlsOf.Urls.Of("speech");

                public Fields(PerclUrls urls, bool speaks = false)
                {
                    _set = speaks ? urls.Of("speech") : urls.Of("keys");
                    if (speaks)
                    {
                        this._setAgain = urls.Of("keys");
                        Set(out _byReference);
                    }
                }

                public GetDigits Digits => new() { ActionUrl = _setAgain };

                public GetDigits Other => new() { ActionUrl = _byReference };

                public GetDigits Third => new() { ActionUrl = _chosen + _set };

                public GetDigits Fourth => new() { ActionUrl = Open };

                private static void Set(out string text) => text = "https://a.example";
            }

            internal static class PerclUrlsOf
            {
                public static readonly PerclUrls Urls = null!;

                public static readonly bool Chooses = Environment.Is64BitProcess;
            }

            internal sealed class Options
            {
                public Options(string url)
                {
                    Url = url;
                    KeysUrl = url;
                }

                public string Url { get; }

                public string KeysUrl { get; set; }

                public static Page Turn(Page page) => page with { Url = "https://a.example", KeysUrl = "" };
            }

            internal sealed record Page(string Url, string KeysUrl);

            internal sealed class Links(PerclUrls urls, bool speaks = false)
            {
                public string Kept { get; } = speaks ? urls.Of("speech") : urls.Of("keys");

                public string State => speaks ? urls.Of("speech") : urls.Of("keys");

                public GetDigits Digits => new() { ActionUrl = Kept };

                public string Url(bool speaks) => speaks ? urls.Of("speech") : urls.Of("keys");

                public string Kind(DayOfWeek day) => day switch { DayOfWeek.Monday => urls.Of("speech"), _ => urls.Of("keys") };

                public string Or(string? other) => other ?? urls.Of("speech");

                public string If(bool speaks)
                {
                    if (speaks)
                    {
                        return urls.Of("speech");
                    }
                    else
                    {
                        return urls.Of("keys");
                    }
                }

                public string Switch(bool speaks)
                {
                    switch (speaks)
                    {
                        case true: return urls.Of("speech");
                        default: return urls.Of("keys");
                    }
                }

                public string Picked(bool speaks) => Same(Pick(speaks, urls.Of("speech"), urls.Of("keys")));

                public static string Pick(bool first, string a, string b) => first ? a : b;

                private static string Same(string url) => url;
            }

            [PerclCommand]
            internal sealed partial record DeclaredOwn(string Url)
            {
                [Percl.Declarations.Webhook(typeof(GetDigitsWebhook), Percl.Declarations.WebhookAnswer.Expected)]
                public string Url { get; init; } = Url.Replace("/speech", "/keys");
            }

            [PerclCommand]
            internal sealed partial record Own(
                [property: Percl.Declarations.Webhook(typeof(GetDigitsWebhook), Percl.Declarations.WebhookAnswer.Expected)] string Url)
            {
                [Percl.Declarations.AbsoluteUrl]
                public string? File { get; init; }
            }

            internal static class Help
            {
                public static Redirect Next(string url) => new() { ActionUrl = url };

                public static GetDigits Digits(string url) { return new() { ActionUrl = url }; }

                public static GetDigits Unknown(string url)
                {
                    url = Environment.MachineName;
                    return new() { ActionUrl = url };
                }

                public static string KeysUrl(this PerclUrls urls) => urls.Of("keys");

                public static string To(this PerclUrls urls, string name) => urls.Of(name);

                public static string Changed(string url) => url + "?a=b";

                public static string Longer(string url) => url + "/more";

                public static GetDigits Other(string url) => new() { ActionUrl = Changed(url) };
            }

        """;
}
