using PerclGenerator.CodeFixes;

namespace PerclGenerator.Analyzers.Tests.Fixes;

/// <summary>
/// Fixes as <c>dotnet format</c> applies them: rule by rule, with the key of whichever diagnostic the analyzers report first.
/// </summary>
public sealed class FormatTests
{
    private const string Code = """
        using Percl;

        public static class Program
        {
            public static PerclScript Script =>
            [
                new SendDigits { Digits = "1", PauseMs = -5 },
                new Sms { To = "+1 (312) 555-0100", From = "+13125550199", Text = "Hello." },
                new Hangup(),
            ];
        }
        """;

    [Theory]
    [InlineData("PERCL2011", "PERCL2011.ReplaceValue")]
    [InlineData("PERCL2011", "PERCL2014.ReplaceValue")]
    [InlineData("PERCL2011", "PERCL1001.RemoveCommand")]
    [InlineData("PERCL2011", null)]
    public async Task Rule_WithTheKeyOfAny_IsFixedAloneOfAll(string ruleId, string? key)
    {
        using var runner = new FixRunner(Code);

        await runner.FormatAsync(new SuggestionFix(), key, ruleId);

        Assert.Equal(Code.Replace("-5", "100", StringComparison.Ordinal), await runner.TextOfAsync("Code.cs"));
    }

    /// <summary>It warns of fixes that offer nothing.</summary>
    [Fact]
    public async Task ScriptFiles_WhereOnlyCodeIsFixed_StayAsTheyAre()
    {
        const string script = """[ { "say": {} } ]""";
        using var runner = new FixRunner(Code);
        runner.AddFile("a.percl.json", script);

        await runner.FormatAsync(new ScriptFileFix(), "PERCL2011.ReplaceValue", "PERCL2011");

        Assert.Equal(script, await runner.TextOfAsync("a.percl.json"));
        Assert.Equal(Code, await runner.TextOfAsync("Code.cs"));
    }
}
