using Percl.Language.Checking;
using Percl.Language.Data;
using Percl.Language.Json;
using Percl.Language.JsonScripts;
using Percl.Language.Rules;

namespace Percl.Language.Tests.Rules;

public sealed class PERCL3010Tests
{
    private const string Hangup = "{ \"Hangup\": {} }";

    [Theory]
    // The next line breaks the rule.
    [InlineData("[H,\n// percl-disable-next-line PERCL1001: why\nH]", "")]
    [InlineData("[H,\r\n  /* percl-disable-next-line PERCL1001 */\r\n  H]", "")]
    [InlineData("[H,\r//percl-disable-next-line PERCL1001\rH]", "")]
    [InlineData("[H, // percl-disable-next-line PERCL1001: why\nH]", "")]
    // Several comments, several rules, one comment for each.
    [InlineData("[H,\n// percl-disable-next-line PERCL1001: why\n// more\nH]", "")]
    [InlineData("[H,\n// percl-disable-next-line PERCL1001, PERCL3004: why\n{\"Ha\": {}}]", "")]
    [InlineData("[H,\n// percl-disable-next-line PERCL1001\n// percl-disable-next-line PERCL3004\n{\"Ha\": {}}]", "")]
    // What stands elsewhere is reported, and so is the comment.
    [InlineData("[H,\n// percl-disable-next-line PERCL1001\n\nH]", "PERCL1001 PERCL3010")]
    [InlineData("[H, H,\n// percl-disable-next-line PERCL1001\nH]", "PERCL1001")]
    [InlineData("// percl-disable-next-line PERCL1001\n[H, H]", "")]
    [InlineData("[H, H] // percl-disable-next-line PERCL1001", "PERCL1001 PERCL3010")]
    [InlineData("[H,\n// percl-disable-next-line PERCL1002: why\nH]", "PERCL1001 PERCL3010")]
    // Only who knows what a script answers can say this.
    [InlineData("[H,\n// percl-disable-next-line PERCL1006: in queueWait\nH]", "PERCL1001")]
    // Comments of other words.
    [InlineData("[H,\n// percl-disable-next-lines PERCL1001\nH]", "PERCL1001")]
    [InlineData("[H,\n// PERCL1001\nH]", "PERCL1001")]
    [InlineData("[H,\n//\nH]", "PERCL1001")]
    // What is not JSON is not silenced.
    [InlineData("// percl-disable-next-line PERCL3001\n[H", "PERCL3001 PERCL3010")]
    [InlineData("/* percl-disable-next-line PERCL3001", "PERCL3001 PERCL3010")]
    [InlineData("/*", "PERCL3001")]
    public void Comment_SilencesTheNextLine(string source, string reported) =>
        Assert.Equal(reported, string.Join(' ', Check(source).Select(static found => found.Id).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("PERCL1001: why", "PERCL1001", "the next line does not break 'PERCL1001'")]
    [InlineData("PERCL4001", "PERCL4001", "'PERCL4001' is no rule of script files")]
    [InlineData("because", "because", "'because' is no rule of script files")]
    [InlineData("PERCL3001", "PERCL3001", "'PERCL3001' cannot be silenced")]
    [InlineData(": why", "// percl-disable-next-line : why", "it names no rule")]
    public void Comment_ThatSilencesNothing_IsReportedWithTheReason(string words, string marked, string reason)
    {
        var source = $"[\n// percl-disable-next-line {words}\nH]";

        var (id, argument, span) = Assert.Single(Check(source));

        Assert.Equal(("PERCL3010", reason), (id, argument));
        Assert.Equal(marked, source.Replace("H", Hangup, StringComparison.Ordinal).Substring(span.Start, span.Length));
    }

    [Fact]
    public void ManyComments_TakeTimeOfTheirNumber()
    {
        var source = "[\n" + string.Concat(Enumerable.Repeat("// percl-disable-next-line PERCL1001\n", 50_000)) + "H]";

        Assert.Equal(50_000, Check(source).Count);
    }

    private static List<(string Id, string Argument, JsonSpan Span)> Check(string source)
    {
        var text = source.Replace("H,", Hangup + ",", StringComparison.Ordinal)
            .Replace("H]", Hangup + "]", StringComparison.Ordinal);
        var script = JsonScriptReader.Read(text, JsonSyntax.File, LanguageData.Language);
        return
        [
            .. ScriptFileRules.Check(text, script, LanguageData.Language, RuleOptions.Default).Select(violation =>
                (violation.RuleId, violation.Arguments[0], violation.FindMarked(violation.Node, script.Locations))),
        ];
    }
}
