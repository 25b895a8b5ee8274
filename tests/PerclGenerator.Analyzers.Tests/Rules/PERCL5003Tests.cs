using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using PerclGenerator.Analyzers.Tests.Applications;
using PerclGenerator.CodeFixes;

namespace PerclGenerator.Analyzers.Tests.Rules;

/// <summary>Which names are reported is tested with whole applications.</summary>
public sealed class PERCL5003Tests
{
    [Theory]
    [InlineData("manu", "No endpoint has the name 'manu'; did you mean 'menu'?")]
    [InlineData("Menu", "No endpoint has the name 'Menu'; names are case-sensitive: did you mean 'menu'?")]
    [InlineData("somewhere", "No endpoint has the name 'somewhere'")]
    [InlineData("", "No endpoint has an empty name")]
    public async Task Message_SaysWhichNameIsSimilar(string name, string message)
    {
        var reported = await Application.Of(Program($"\"{name}\"")).FindWrongUrlsAsync();

        Assert.Equal(message, Assert.Single(reported).GetMessage(null));
    }

    [Theory]
    [InlineData("{|PERCL5003:\"manu\"|}", "\"menu\"")]
    [InlineData("{|PERCL5003:\"MENU\"|}", "\"menu\"")]
    [InlineData("args.Length > 0 ? {|PERCL5003:\"manu\"|} : \"menu\"", "args.Length > 0 ? \"menu\" : \"menu\"")]
    // Another name is more similar, but its endpoint takes another webhook.
    [InlineData("{|PERCL5003:\"menus\"|}", "\"menu\"")]
    public Task Name_BecomesTheMostSimilarThatSuits(string wrong, string right) =>
        VerifyFixAsync(Program(wrong), Program(right));

    [Theory]
    [InlineData("{|PERCL5003:\"somewhere\"|}")]
    [InlineData("{|PERCL5003:Names.Wrong|}")]
    public Task Name_ThatIsNotMisspeltHere_StaysAsItIs(string name) => VerifyFixAsync(Program(name), Program(name));

    [Theory]
    [InlineData("var name = \"$\"; app.MapPercl(\"/b\", (InboundCallWebhook _, PerclUrls urls) => [new GetDigits { ActionUrl = urls.Of(?) }]);")]
    [InlineData("app.MapPercl(\"/b\", (InboundCallWebhook _, PerclUrls urls) => { const string name = \"$\"; return [new GetDigits { ActionUrl = urls.Of(?) }]; });")]
    [InlineData("app.Run(); static class Keys { private const string name = \"$\"; static string Of(PerclUrls urls) => urls.Of(?); } class Rest { void Map(WebApplication app) {")]
    public Task Name_OfAVariableOfThisOneUse_IsChangedWhereItIsWritten(string statements)
    {
        var (head, tail) = (Program("\"menu\""), statements.StartsWith("app.Run()", StringComparison.Ordinal) ? " } }" : "");
        return VerifyFixAsync(With("manu", "{|PERCL5003:name|}"), With("menu", "name"));

        string With(string text, string name) =>
            head.Replace("app.Run();", statements.Replace("$", text).Replace("?", name) + tail);
    }

    [Theory]
    [InlineData("var name = \"manu\"; System.Console.WriteLine(name);")]
    [InlineData("string name; name = \"manu\";")]
    [InlineData("var name = \"ma\" + \"nu\";")]
    public Task Name_OfAnotherVariable_StaysAsItIs(string declaration)
    {
        var code = Program("\"menu\"").Replace(
            "app.Run();",
            declaration + " app.MapPercl(\"/b\", (InboundCallWebhook _, PerclUrls urls) => [new GetDigits { ActionUrl = urls.Of({|PERCL5003:name|}) }]);");
        return VerifyFixAsync(code, code);
    }

    [Fact]
    public Task Name_ThatAHelperPassesOn_IsReportedWhereItIs() => MarkedProgram.VerifyAsync(MarkedProgram.Of("""
        app.MapPercl<GetDigitsWebhook>("/menu", _ => [new Hangup()]).WithName("menu");
        app.MapPercl("/call", (InboundCallWebhook _, PerclUrls urls) =>
        {
            return [new Say { Text = Url("menu") + Urls.Get(urls, {|PERCL5003:"menu3"|}) },
                new GetDigits { ActionUrl = Url({|PERCL5003:"menu2"|}) }];

            string Url(string name) => urls.Of(name);
        });
        """, """
        static class Urls
        {
            public static string Get(PerclUrls urls, string name) => urls.Of(name, new { id = 1 });
        }
        """));

    [Fact]
    public Task Names_InTwoFiles_AreChangedAtOnce()
    {
        var test = Create(Program("{|PERCL5003:\"manu\"|}"), Program("\"menu\""));
        test.TestState.Sources.Add(File("{|PERCL5003:\"mneu\"|}"));
        test.FixedState.Sources.Add(File("\"menu\""));
        return test.RunAsync();

        static string File(string name) => $$"""
            using Percl.AspNetCore;

            static class Other
            {
                public static string Url(PerclUrls urls) => urls.Of({{name}});
            }
            """;
    }

    private static Task VerifyFixAsync(string source, string fixedSource) => Create(source, fixedSource).RunAsync();

    private static PerclTest<SuggestionFix> Create(string source, string fixedSource)
    {
        var test = new PerclTest<SuggestionFix>
        {
            TestCode = source,
            FixedCode = fixedSource,
            CodeActionEquivalenceKey = "PERCL5003.ReplaceValue",
        };
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return test;
    }

    private static string Program(string name) => $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.DependencyInjection;
        using Percl;
        using Percl.AspNetCore;
        using Percl.Webhooks;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPercl<GetDigitsWebhook>("/menu", _ => [new Hangup()]).WithName("menu");
        app.MapPercl<GetSpeechWebhook>("/menu2", _ => [new Hangup()]).WithName("menu2");
        app.MapPercl("/call", (InboundCallWebhook _, PerclUrls urls) => [new GetDigits { ActionUrl = urls.Of({{name}}) }]);
        app.Run();

        static class Names { public const string Wrong = "nemu"; }
        """;
}
