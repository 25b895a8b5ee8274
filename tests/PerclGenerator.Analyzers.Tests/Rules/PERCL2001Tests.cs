namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL2001Tests
{
    [Theory]
    [InlineData("\"/conferenceCreated\"")]
    [InlineData("\"example.com/created\"")]
    [InlineData("\"//example.com/created\"")]
    [InlineData("\"ftp://example.com\"")]
    [InlineData("\"http:/example.com\"")]
    [InlineData("\"https://\"")]
    [InlineData("\"https:///created\"")]
    [InlineData("\" https://example.com\"")]
    [InlineData("@\"\\created\"")]
    [InlineData("\"\"\"/created\"\"\"")]
    [InlineData("(\"/created\")!")]
    [InlineData("Path")]
    [InlineData("nameof(Path)")]
    [InlineData("\"/\" + Path")]
    [InlineData("\"/\" + url")]
    [InlineData("('/' + url)")]
    [InlineData("\"\" + '/' + url")]
    [InlineData("$\"/menu/{url}\"")]
    [InlineData("$\"{Path}/{url}\"")]
    [InlineData("$\"{\"/\" + url}{url}\"")]
    [InlineData("$\"{{{url}\"")]
    [InlineData("string.Empty + '/' + url")]
    public Task Url_ThatIsNotAbsolute_IsReported(string expression) => PerclVerifier.VerifyAsync(InProgram($$"""
        Redirect Build(string url) => new() { ActionUrl = {|PERCL2001:{{expression}}|} };
        """));

    [Theory]
    [InlineData("\"http://example.com/created\"")]
    [InlineData("\"HTTPS://example.com\"")]
    [InlineData("\"https://[2001:db8::1]:8080/\"")]
    [InlineData("url")]
    [InlineData("url + \"/created\"")]
    [InlineData("$\"{url}/created\"")]
    [InlineData("$\"https://{url}/created\"")]
    [InlineData("\"https://\" + url")]
    [InlineData("\"http\" + url")]
    [InlineData("$\"{url,5}\"")]
    [InlineData("$\"{Path:x}/\"")]
    [InlineData("$\"{1}/\"")]
    [InlineData("\"\" + url")]
    [InlineData("1 + \"/\"")]
    [InlineData("url.Length > 1 ? \"/a\" : url")]
    [InlineData("Base + \"/created\"")]
    [InlineData("string.Concat(\"/\", url)")]
    [InlineData("Environment.NewLine")]
    public Task Url_ThatMayBeAbsolute_IsLeftAlone(string expression) => PerclVerifier.VerifyAsync(InProgram($$"""
        Redirect Build(string url) => new() { ActionUrl = {{expression}} };
        """));

    [Fact]
    public Task Url_ThatBeginsWithABaseUrl_IsLeftAlone() => PerclVerifier.VerifyConfiguredAsync(
        "percl_base_urls = ~/, %PUBLIC_URL%",
        PerclVerifier.InMethod("""
            var a = new Redirect { ActionUrl = "~/menu" };
            var b = new Redirect { ActionUrl = $"%PUBLIC_URL%/{url}" };
            var c = new Redirect { ActionUrl = {|PERCL2001:"/menu"|} };
            var d = PerclScript.Parse("[{\"Redirect\":{\"actionUrl\":\"~/menu\"}}]");
            var e = new GetSpeech { ActionUrl = "~/speech", GrammarType = GrammarType.Url, GrammarFile = "~/words.grxml" };
            """));

    [Theory]
    [InlineData("percl_base_urls =")]
    [InlineData("percl_base_urls = ,")]
    [InlineData("percl_base_urls = https://example.com")]
    public Task BaseUrls_ThatFitNone_ChangeNothing(string configuration) => PerclVerifier.VerifyConfiguredAsync(
        configuration, PerclVerifier.InMethod("""var a = new Redirect { ActionUrl = {|PERCL2001:"/menu"|} };"""));

    [Fact]
    public Task EachKindOfUrl_IsReported() => PerclVerifier.VerifyStatementsAsync("""
        var conference = new CreateConference
        {
            ActionUrl = {|PERCL2001:"/created"|},
            StatusCallbackUrl = {|PERCL2001:"/status"|},
            WaitUrl = {|PERCL2001:"music.wav"|},
            Alias = "/not a URL",
        };
        var play = new Play { File = {|PERCL2001:"hello.wav"|} };
        var other = new CreateConference { ActionUrl = url };
        var silent = other with { WaitUrl = {|PERCL2001:""|} };
        """);

    [Fact]
    public Task DeclaredScript_WithRelativeUrl_IsReported() => PerclVerifier.VerifyAsync("""
        [PerclScript]
        public readonly partial record struct Menu(string BaseUrl, int Id)
        {
            public GetDigits Digits => new()
            {
                ActionUrl = {|PERCL2001:$"/menu/{Id}"|},
                Prompts = [new Play { File = {|PERCL2001:"hello.wav"|} }, new Play { File = $"{BaseUrl}/hello.wav" }],
            };
        }
        """);

    [Fact]
    public Task Uris_AreReported() => PerclVerifier.VerifyAsync("""
        [PerclCommand]
        public sealed partial record Fetch([property: AbsoluteUrl] Uri Url)
        {
            public Uri? Page { get; init; }
        }

        public class Program
        {
            public Fetch A() =>
                new({|PERCL2001:new Uri("/menu", UriKind.Relative)|}) { Page = new Uri("/menu", UriKind.Relative) };
            public Fetch B() => new(Url: {|PERCL2001:new("menu", UriKind.RelativeOrAbsolute)|});
            public Fetch[] C() => [new Fetch({|PERCL2001:new Uri(uriKind: UriKind.Relative, uriString: "menu")|})];
            public Fetch D(string url) => new({|PERCL2001:new Uri($"/menu/{url}")|});
            public Fetch E() => new(new Uri("https://example.com"));
            public Fetch F(Uri @base) => new(new Uri(@base, "menu"));
            public Fetch G(string url) => new(new Uri(url));
            public Fetch H(Uri @base) => new(@base);
        }
        """);

    [Fact]
    public Task Message_NamesAttributeAndValue() => PerclVerifier.VerifyAsync(
        PerclVerifier.InMethod("""
            var redirect = new Redirect { ActionUrl = {|#0:$"/menu/{url}"|} };
            var play = new CreateConference { ActionUrl = url, WaitUrl = {|#1:""|} };
            """),
        Expected.Of(
            "PERCL2001", 1, "'CreateConference.waitUrl' must be an absolute URL (http://host… or https://host…), but is empty"),
        Expected.Of(
            "PERCL2001", 0, "'Redirect.actionUrl' must be an absolute URL (http://host… or https://host…), but is '/menu/…'"));

    [Fact]
    public Task OwnOperators_AreLeftAlone() => PerclVerifier.VerifyAsync("""
        public class Host
        {
            public static string operator +(string path, Host host) => "https://example.com" + path;
        }

        public class Program
        {
            public Redirect Build(Host host) => new() { ActionUrl = "/menu" + host };
        }
        """);

    [Fact]
    public Task OtherTypesAndTexts_AreLeftAlone() => PerclVerifier.VerifyAsync("""
        public class Redirection
        {
            [AbsoluteUrl]
            public string? ActionUrl { get; set; }
        }

        public class Program
        {
            public object Build() => new Redirection { ActionUrl = "/not a command" };
            public Say Speak() => new() { Text = "/not a URL" };
        }
        """);

    private static string InProgram(string member) => $$"""
        public class Program
        {
            private const string Path = "/created";
            private static readonly string Base = Environment.MachineName;

            public {{member}}
        }
        """;
}
