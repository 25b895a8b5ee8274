using Microsoft.CodeAnalysis;

namespace PerclGenerator.Analyzers.Tests.Applications;

/// <summary>The ways of a URL to its attribute, and the endpoints that suit it or do not.</summary>
public sealed class UrlFlowTests
{
    [Fact]
    public Task Command_WithAnEndpointThatDoesNotSuit_IsReported() => VerifyAsync(((string[])
    [
        """new GetDigits { ActionUrl = urls.Of({|PERCL5004:"speech"|}) }""",
        """new GetDigits { ActionUrl = (urls.Of({|PERCL5004:"speech"|}, new { id = 1 })!) }""",
        """new GetDigits { ActionUrl = args.Length > 0 ? urls.Of({|PERCL5004:"speech"|}) : urls.Of("keys") }""",
        """new GetDigits { ActionUrl = args.Length switch { 0 => urls.Of({|PERCL5004:"next"|}), _ => urls.Of("any") } }""",
        """new GetDigits { ActionUrl = urls.Of(args.Length > 0 ? {|PERCL5004:"speech"|} : "keys") }""",
        """new GetDigits { ActionUrl = urls.Of(args[0] switch { "1" => {|PERCL5005:"noted"|}, "2" => "keys", _ => {|PERCL5004:"next"|} }) + "?a=b" }""",
        """new GetDigits { ActionUrl = urls.Of(args.Length > 0 ? args[0] : {|PERCL5004:"speech"|}) }""",
        """Help.Digits(urls.Of(args.Length > 0 ? {|PERCL5004:"speech"|} : "keys"))""",
        """new GetDigits { ActionUrl = urls.To(args.Length > 0 ? {|PERCL5004:"speech"|} : "keys") }""",
        """new GetDigits { ActionUrl = null ?? urls.Of({|PERCL5004:"speech"|}) }""",
        """new GetDigits { ActionUrl = urls.Of({|PERCL5005:"noted"|}) }""",
        """new GetDigits { ActionUrl = urls.Of({|PERCL5005:"log"|}) }""",
        """new GetSpeech { ActionUrl = urls.Of({|PERCL5004:"noted"|}), GrammarFile = "a" }""",
        """new GetDigits { ActionUrl = urls.Of({|PERCL5004:"recorded"|}) }""",
        """new GetSpeech { ActionUrl = urls.Of({|PERCL5004:"keysPost"|}), GrammarFile = "a" }""",
        """new Pause { Length = 500 }, new Redirect { ActionUrl = urls.Of({|PERCL5004:"keys"|}) }""",
        """new Redirect { ActionUrl = urls.Of({|PERCL5005:"log"|}) }""",
        """new Redirect { ActionUrl = urls.Of({|PERCL5004:"noted"|}) }""",
        """new Redirect { ActionUrl = urls.Of({|PERCL5004:"keys"|}) }""",
        """new Redirect { ActionUrl = urls.Of({|PERCL5004:"speech"|}) }""",
        """new GetDigits { ActionUrl = $"{urls.Of({|PERCL5004:"speech"|})}?a=b" }""",
        """new GetDigits { ActionUrl = $"{urls.Of({|PERCL5004:"speech"|})}" }""",
        """new GetDigits { ActionUrl = $"{urls.Of({|PERCL5004:"speech"|})}?a={args.Length}/{args[0]}" }""",
        """new GetDigits { ActionUrl = urls.Of({|PERCL5004:"speech"|}) + "#a" }""",
        """new GetDigits { ActionUrl = urls.Of({|PERCL5005:"noted"|}, new { id = 1 }) + "&a=" + args[0] }""",
        """new GetDigits { ActionUrl = urls.Of({|PERCL5004:"speech"|}) + $"?a={args[0]}" }""",
        """new GetDigits { ActionUrl = urls.Of({|PERCL5005:"nothing"|}) }""",
        """new GetSpeech { ActionUrl = urls.Of({|PERCL5004:"nothing"|}), GrammarFile = "a" }""",
        """new GetDigits { ActionUrl = urls.Of({|PERCL5005:"task"|}) }""",
        """new GetSpeech { ActionUrl = urls.Of({|PERCL5005:"task"|}), GrammarFile = "a" }""",
        """new GetDigits { ActionUrl = urls.Of({|PERCL5005:"got"|}) }""",
        """Help.Other(urls.Of({|PERCL5004:"speech"|}))""",
        """Help.Digits(Help.Changed(urls.Of({|PERCL5004:"speech"|})))""",
        """new GetDigits { ActionUrl = "https://a.example" } with { ActionUrl = urls.Of({|PERCL5004:"next"|}) }""",
        """new CreateConference { ActionUrl = urls.Of({|PERCL5004:"recorded"|}), StatusCallbackUrl = urls.Of("recorded") }""",
        """new CreateConference { ActionUrl = urls.Of("state"), StatusCallbackUrl = urls.Of({|PERCL5004:"keys"|}) }""",
        """new OutDial { Destination = "+13125550100", CallingNumber = "+13125550101", ActionUrl = urls.Of("state"), CallConnectUrl = urls.Of({|PERCL5004:"next"|}), StatusCallbackUrl = urls.Of("log") }""",
        """new Enqueue { QueueId = "QU0123456789012345678901234567890123456789", ActionUrl = urls.Of({|PERCL5005:"log"|}), WaitUrl = urls.Of({|PERCL5004:"keys"|}), NotificationUrl = urls.Of("log") }""",
        """new Own(urls.Of({|PERCL5004:"speech"|})) { File = urls.Of("speech") }""",
        """new Own(Url: urls.Of({|PERCL5005:"noted"|}))""",
        """Help.Next(urls.Of({|PERCL5005:"log"|}))""",
        """Help.Digits(urls.Of({|PERCL5004:"speech"|}))""",
        """Local(urls.Of({|PERCL5004:"speech"|}))""",
    ]).Select(static commands => $"return new PerclScript {{ {commands} }};"));

    [Fact]
    public Task Script_WithAnEndpointThatDoesNotSuit_IsReported() => VerifyAsync(((string[])
    [
        """new Ask(urls.Of({|PERCL5004:"speech"|}))""",
        """new Ask(Speaks: true, KeysUrl: urls.Of({|PERCL5004:"speech"|}))""",
        """new Ask { KeysUrl = urls.Of({|PERCL5004:"speech"|}) }""",
        """new Ask() with { KeysUrl = urls.Of({|PERCL5005:"noted"|}) }""",
        """new Choose(true, urls.Of({|PERCL5004:"next"|}))""",
        """new Choose(true, urls.Of({|PERCL5005:"log"|}))""",
        """new Twice(urls.Of({|PERCL5004:"keys"|}))""",
        """new Alone(urls.Of({|PERCL5004:"keys"|}))""",
        """new MaybeThen(urls.Of({|PERCL5004:"keys"|}), false)""",
        """new PerclFiles.Again { Url = urls.Of({|PERCL5004:"keys"|}) }""",
        """new Ask(urls.Of(args.Length > 0 ? {|PERCL5004:"speech"|} : "keys"))""",
        """new PerclFiles.Queried { Url = urls.Of({|PERCL5004:"speech"|}), IdUrl = urls.Of({|PERCL5005:"noted"|}), Id = urls.Of("speech"), LongUrl = urls.Of("speech"), Query = urls.Of("speech"), Start = urls.Of("speech"), End = "" }""",
        """new FromField(urls)""",
        """new Optional(urls.Of({|PERCL5004:"speech"|}))""",
        """new Optional(null) { Second = urls.Of({|PERCL5004:"speech"|}) }""",
        """new Optional(null) { Third = urls.Of({|PERCL5005:"noted"|}) }""",
        """new Optional(null) { Fourth = urls.Of({|PERCL5004:"speech"|}) }""",
        """new Optional(null) { Fifth = urls.Of({|PERCL5004:"speech"|}) }""",
        """new Primary(urls.Of({|PERCL5004:"speech"|}))""",
        """new Constructed(urls.Of({|PERCL5004:"speech"|}))""",
        """new Constructed(true, urls.Of({|PERCL5004:"speech"|}))""",
        """new Required { Url = urls.Of({|PERCL5004:"speech"|}), Unused = urls.Of("speech"), Shown = urls.Of("speech") }""",
        """new Outer(urls.Of({|PERCL5004:"speech"|}))""",
        """new Then(urls.Of({|PERCL5004:"keys"|}))""",
        """new Late(urls.Of({|PERCL5004:"speech"|}))""",
        """new Declared(urls.Of({|PERCL5004:"speech"|}))""",
        """new Default(urls.Of({|PERCL5004:"speech"|}))""",
        """new Default(args.Length > 0 ? urls.Of({|PERCL5004:"speech"|}) : null)""",
        """new Ask(urls.Of({|PERCL5004:"speech"|})) with { Speaks = true }""",
        """new PerclFiles.Menu { KeysUrl = urls.Of({|PERCL5004:"speech"|}), Text = urls.Of("speech"), NextUrl = urls.Of("next") }""",
        """new PerclFiles.Menu { KeysUrl = urls.Of({|PERCL5005:"noted"|}), Text = "", NextUrl = urls.Of({|PERCL5004:"keys"|}) }""",
    ]).Select(static script => $"return {script};"));

    [Fact]
    public Task Variable_WithAnEndpointThatDoesNotSuit_IsReported() => VerifyAsync(
    [
        """var url = urls.Of({|PERCL5004:"speech"|}); return new Ask(url);""",
        """string url; url = urls.Of({|PERCL5004:"speech"|}); return new Ask(url);""",
        """var url = urls.Of({|PERCL5004:"speech"|}); var other = url; return new Ask(other);""",
        """var keys = new GetDigits { ActionUrl = urls.Of({|PERCL5004:"speech"|}) }; return new PerclScript { keys };""",
        """var script = new PerclScript(); script.Add(new GetDigits { ActionUrl = urls.Of({|PERCL5004:"speech"|}) }); return script;""",
        """var url = args.Length > 0 ? urls.Of({|PERCL5004:"speech"|}) : urls.Of("keys"); return new Ask(url);""",
        """var name = args.Length > 0 ? {|PERCL5004:"speech"|} : "keys"; return new Ask(urls.Of(name));""",
        """var name = args.Length > 0 ? "speech" : "keys"; return new PerclScript { new GetDigits { ActionUrl = urls.Of({|PERCL5004:name|}) }, new GetSpeech { ActionUrl = urls.Of({|PERCL5004:name|}), GrammarFile = "a" } };""",
        """return new Ask(Url()); string Url() => urls.Of({|PERCL5004:"speech"|});""",
        """return new Ask(Url({|PERCL5004:"speech"|})); string Url(string name) => urls.Of(name);""",
        """return new Ask(Url(urls, name: {|PERCL5005:"noted"|})); static string Url(PerclUrls all, string name) => all.Of(name);""",
        """return new Ask(urls.To({|PERCL5004:"speech"|}));""",
        """return new Ask(Url(urls)); static string Url(PerclUrls all) { return all.Of({|PERCL5004:"speech"|}); }""",
    ]);

    [Fact]
    public Task Command_ThatMayBeRight_IsLeftAlone() => VerifyAsync(((string[])
    [
        """new GetDigits { ActionUrl = urls.Of("keys") }""",
        """new GetDigits { ActionUrl = urls.Of("state") }""",
        """new GetDigits { ActionUrl = urls.Of("any") }""",
        """new GetDigits { ActionUrl = urls.Of("unknown") }""",
        """new GetDigits { ActionUrl = urls.Of("post") }""",
        """new GetDigits { ActionUrl = urls.Of("keysPost") }""",
        """new GetDigits { ActionUrl = urls.Of("two") }""",
        """new GetDigits { ActionUrl = urls.Of("either") }""",
        """new GetSpeech { ActionUrl = urls.Of("either"), GrammarFile = "a" }""",
        """new GetDigits { ActionUrl = urls.Of("sometimes") }""",
        """new GetDigits { ActionUrl = urls.Of("generic") }""",
        """new GetSpeech { ActionUrl = urls.Of("generic"), GrammarFile = "a" }""",
        """new GetDigits { ActionUrl = urls.Of("speech") + "/more" }""",
        """new GetDigits { ActionUrl = urls.Of("speech") + args[0] + "?a=b" }""",
        """new GetDigits { ActionUrl = "https://a.example?to=" + urls.Of("speech") }""",
        """new GetDigits { ActionUrl = $"{urls.Of("speech")}/more?a=b" }""",
        """new GetDigits { ActionUrl = $"{urls.Of("speech"),9}" }""",
        """new GetDigits { ActionUrl = $"{args[0]}?{urls.Of("speech")}" }""",
        """new GetDigits { ActionUrl = urls.Of("response") }""",
        """new GetDigits { ActionUrl = urls.Of("service") }""",
        """new GetDigits { ActionUrl = urls.Of("shared") }""",
        """new Play { File = urls.Of("got") }""",
        """new CreateConference { ActionUrl = urls.Of("any"), StatusCallbackUrl = urls.Of("task") }""",
        """new Redirect { ActionUrl = urls.Of("next") }""",
        """new Redirect { ActionUrl = urls.Of("called") }""",
        """new Redirect { ActionUrl = urls.Of("state") }""",
        """Help.Digits(Help.Longer(urls.Of("speech")))""",
        """new GetDigits { ActionUrl = urls.Of("speech").Replace("speech", "keys") }""",
        """new GetDigits { ActionUrl = string.IsNullOrEmpty(urls.Of("speech")) ? "https://a.example" : urls.Of("keys") }""",
        """new GetDigits { ActionUrl = urls.Of("speech") } with { ActionUrl = urls.Of("keys") }""",
        """new Play { File = urls.Of("speech") }""",
        """new Say { Text = urls.Of("recorded") }""",
        """new CreateConference { ActionUrl = urls.Of("state"), StatusCallbackUrl = urls.Of("recorded") }""",
        """new CreateConference { ActionUrl = urls.Of("any"), StatusCallbackUrl = urls.Of("log") }""",
        """new CreateConference { ActionUrl = urls.Of("any"), StatusCallbackUrl = urls.Of("state") }""",
        """new OutDial { Destination = "+13125550100", CallingNumber = "+13125550101", ActionUrl = urls.Of("state"), CallConnectUrl = urls.Of("state"), StatusCallbackUrl = urls.Of("log") }""",
        """new Own(urls.Of("keys")) { File = urls.Of("next") }""",
        """new Own(urls.Of("speech")) { Url = urls.Of("keys") }""",
        """new Own(urls.Of("speech")) with { Url = urls.Of("keys") }""",
        """new DeclaredOwn(urls.Of("speech"))""",
        """Help.Unknown(urls.Of("speech"))""",
        """Help.Digits(urls.KeysUrl())""",
        """Help.Digits(new[] { urls.Of("speech"), urls.Of("keys") }[1])""",
        """Help.Digits(Environment.ExpandEnvironmentVariables(urls.Of("speech")))""",
        """Help.Digits((urls.Of("speech"), urls.Of("keys")).Item2)""",
    ]).Select(static commands => $"return new PerclScript {{ {commands} }};"));

    [Fact]
    public Task Script_ThatMayBeRight_IsLeftAlone() => VerifyAsync(((string[])
    [
        """new Ask(urls.Of("keys"))""",
        """new Choose(true, urls.Of("speech"))""",
        """new Choose(false, urls.Of("keys"))""",
        """new Twice(urls.Of("state"))""",
        """new Constructed(1, urls.Of("speech"))""",
        """new Required { Url = urls.Of("keys"), Unused = urls.Of("log"), Shown = urls.Of("speech") }""",
        """new Outer(urls.Of("keys"))""",
        """new WithUrls(urls)""",
        """new Alone(urls.Of("called"))""",
        """new Then(urls.Of("next"))""",
        """new MaybeThen(urls.Of("called"), false)""",
        """new Optional(urls.Of("keys"))""",
        """new Compared(urls.Of("speech"), urls.Of("state"))""",
        """new PerclFiles.Menu { KeysUrl = urls.Of("keys"), Text = urls.Of("log"), NextUrl = urls.Of("next") }""",
        """new PerclFiles.Again { Url = urls.Of("called") }""",
        """new Ask(urls.Of("speech")) with { KeysUrl = urls.Of("keys") }""",
        """new Ask(urls.Of("speech")) { KeysUrl = urls.Of("keys") }""",
        """new Late(urls.Of("speech")) { LateUrl = urls.Of("keys") }""",
        """new Rewritten(urls.Of("speech"))""",
        """new Replaced(urls.Of("speech"))""",
        """new Chosen(false, urls.Of("speech"), urls.Of("keys"))""",
    ]).Select(static script => $"return {script};"));

    [Fact]
    public Task Variable_ThatMayBeRight_IsLeftAlone() => VerifyAsync(
    [
        """var url = urls.Of("speech"); url = urls.Of("keys"); return new Ask(url);""",
        """var speaks = args.Length > 0; var url = urls.Of(speaks ? "speech" : "keys"); return speaks ? new PerclScript { new GetSpeech { ActionUrl = url, GrammarFile = "a" } } : new PerclScript { new GetDigits { ActionUrl = url } };""",
        """return new Choose(args.Length > 0, urls.Of(args.Length > 0 ? "speech" : "keys"));""",
        """return new Ask(Url(true)); string Url(bool speaks) => urls.Of(speaks ? "speech" : "keys");""",
        """return new PerclScript { new Fields(urls, true).Digits, new Fields(urls).Other, new Fields(urls).Third, new Fields(urls).Fourth };""",
        """return new Ask(Url("spe")); string Url(string name) => urls.Of(name + "ech");""",
        """return new Ask(Url("speech", "keys")); string Url(string other, string name) => urls.Of(name);""",
        """return new Ask(Url("speech")); string Url(string name) { name = "keys"; return urls.Of(name); }""",
        """var url = urls.Of("speech"); Change(ref url); return new Ask(url); void Change(ref string text) => text = urls.Of("keys");""",
        """var all = new Dictionary<string, string> { ["a"] = urls.Of("speech") }; return new Ask(all["a"]);""",
        """var speaks = args.Length > 0; var url = speaks ? urls.Of("speech") : urls.Of("keys"); return speaks ? new PerclScript { new GetSpeech { ActionUrl = url, GrammarFile = "a" } } : new PerclScript { new GetDigits { ActionUrl = url } };""",
        """var speaks = args.Length > 0; var url = speaks ? urls.Of("speech") : urls.Of("keys"); if (speaks) { return new PerclScript { new GetSpeech { ActionUrl = url, GrammarFile = "a" } }; } return new PerclScript { new GetDigits { ActionUrl = url } };""",
        """Func<string> url = () => urls.Of("speech"); return new Ask(url());""",
        """return new Ask(Url(true) + Url(false)); string Url(bool speaks) => speaks ? urls.Of("speech") : urls.Of("keys");""",
        """return args.Length > 0 ? new PerclScript { new GetSpeech { ActionUrl = Url(true), GrammarFile = "a" } } : new PerclScript { new GetDigits { ActionUrl = Url(false) } }; string Url(bool speaks) => speaks ? urls.Of("speech") : urls.Of("keys");""",
        """string Url() { Console.WriteLine(); return urls.Of("speech"); } return new Ask(Url());""",
        """Func<string, GetDigits> make = Help.Digits; return new PerclScript { make(urls.Of("speech")) };""",
        """string Url() => urls.Of("speech"); Func<string> get = Url; return new Ask(get());""",
        """var ask = new Ask(urls.Of("speech")); return ask with { KeysUrl = urls.Of("keys") };""",
        """var late = new Late(urls.Of("speech")); late.LateUrl = urls.Of("keys"); return late;""",
        """return Make() with { KeysUrl = urls.Of("keys") }; Ask Make() => new(urls.Of("speech"));""",
    ]);

    [Fact]
    public Task Helper_ThatChooses_IsLeftAlone() => VerifyAsync(((string[])
    [
        "Url(false)", "Kind(DayOfWeek.Sunday)", "Or(urls.Of(\"keys\"))", "If(false)", "Switch(false)", "Picked(false)", "State", "Kept",
    ]).Select(static helper => $"return new Ask(new Links(urls).{helper});")
        .Append("""return new Ask(Links.Pick(false, urls.Of("speech"), urls.Of("keys")));""")
        .Append("""return new PerclScript { new Links(urls).Digits };"""));

    /// <summary>The webhook of an endpoint is read wherever its name is.</summary>
    [Theory]
    [InlineData("app.MapPercl<GetSpeechWebhook>(\"/a\", _ => [new Hangup()])?.WithName(\"conditional\");")]
    [InlineData("app?.MapPercl<GetSpeechWebhook>(\"/a\", _ => [new Hangup()]).WithName(\"conditional\");")]
    [InlineData("var e = app?.MapPercl(\"/a\", (GetSpeechWebhook _) => [new Hangup()]); e?.WithTags(\"t\")!.WithName(\"conditional\");")]
    [InlineData("RouteHandlerBuilder? e = app.MapPercl(\"/a\", (GetSpeechWebhook _) => [new Hangup()]); e!.WithName(\"conditional\");")]
    [InlineData("((RouteHandlerBuilder)app.MapPercl<GetSpeechWebhook>(\"/a\", _ => [new Hangup()])).WithName(\"conditional\");")]
    public Task Endpoint_InAnyChain_IsCompared(string mapping) => MarkedProgram.VerifyAsync(MarkedProgram.Of(mapping + """

        app.MapPercl("/call", (InboundCallWebhook _, PerclUrls urls) =>
        [
            new GetDigits { ActionUrl = urls.Of({|PERCL5004:"conditional"|}) },
            new GetSpeech { ActionUrl = urls.Of("conditional"), GrammarFile = "a" },
        ]);
        """));

    [Theory]
    // Another endpoint of the name, or of the path, may be meant.
    [InlineData("app.MapPercl<GetSpeechWebhook>(\"/a\", _ => [new Hangup()]).WithName(\"a\"); RouteHandlerBuilder? e = app.MapPercl<GetDigitsWebhook>(\"/b\", _ => [new Hangup()]); e?.WithName(\"a\");")]
    [InlineData("app.MapPerclNotification<GetDigitsWebhook>(\"/a\", _ => { }).WithName(\"a\"); RouteHandlerBuilder? e = app.MapPercl<GetDigitsWebhook>(\"/b\", _ => [new Hangup()]); e?.WithName(\"a\");")]
    [InlineData("app.MapGet(\"/a\", () => 1).WithName(\"a\"); app?.MapPercl<GetDigitsWebhook>(\"/a\", _ => [new Hangup()]);")]
    [InlineData("app.MapGet(\"/a\", () => 1).WithName(\"a\"); app\n?.MapGroup(\"/\")\n?.MapPost(\"/a\", () => 1);")]
    public Task Endpoint_BesideAnotherInAConditionalChain_IsLeftAlone(string mappings) => MarkedProgram.VerifyAsync(
        MarkedProgram.Of(mappings + """

            app.MapPercl("/call", (InboundCallWebhook _, PerclUrls urls) => [new GetDigits { ActionUrl = urls.Of("a") }]);
            """));

    [Theory]
    [InlineData(OutputKind.ConsoleApplication, "public", "{|PERCL5004:\"speech\"|}")]
    [InlineData(OutputKind.DynamicallyLinkedLibrary, "internal", "{|PERCL5004:\"speech\"|}")]
    [InlineData(OutputKind.DynamicallyLinkedLibrary, "public", "\"speech\"")]
    public Task Helper_IsFollowedWhereAllItsCallsAreKnown(OutputKind kind, string access, string name) => MarkedProgram.VerifyAsync(
        new Application(
        [
            ("Endpoints.cs", """
                public static class Endpoints
                {
                    public static void Main() { }

                    public static void Map(WebApplication app)
                    {
                        app.MapPercl<GetSpeechWebhook>("/speech", _ => [new Hangup()]).WithName("speech");
                        app.MapPercl("/call", (InboundCallWebhook _, PerclUrls urls) =>
                            [new GetDigits { ActionUrl = new Links(urls).Url() }]);
                    }
                }
                """),
            ("Links.cs", $"{access} sealed class Links(PerclUrls urls) {{ public string Url() => urls.Of({name}); }}"),
        ])
        {
            Kind = kind,
        });

    private static Task VerifyAsync(IEnumerable<string> handlers) => MarkedProgram.VerifyAsync(
        MarkedProgram.Of(
            UrlFlowSource.Endpoints + string.Concat(handlers.Select(static (handler, number) =>
                $"app.MapPercl(\"/call{number}\", IPerclScript (InboundCallWebhook _, PerclUrls urls) => {{ {handler} }});\n"))
                + "static GetDigits Local(string url) => new() { ActionUrl = url };",
            UrlFlowSource.Types),
        ("menu.percl.json", """
            [
              { "Say": { "text": "{{text}}" } },
              { "GetDigits": { "actionUrl": "{{keysUrl}}", "prompts": [{ "Say": { "text": "{{text}}" } }] } },
              { "Redirect": { "actionUrl": "{{nextUrl}}" } },
            ]
            """),
        ("queried.percl.json", """
            [
              { "GetDigits": { "actionUrl": "{{url}}?a=1" } },
              { "GetDigits": { "actionUrl": "{{idUrl}}#{{id}}" } },
              { "GetDigits": { "actionUrl": "{{longUrl}}/more?a=1" } },
              { "GetDigits": { "actionUrl": "https://a.example?to={{query}}" } },
              { "GetDigits": { "actionUrl": "{{start}}{{end}}" } },
            ]
            """),
        ("again.percl.json", """[{ "Redirect": { "actionUrl": "{{url}}" } }]"""));
}
