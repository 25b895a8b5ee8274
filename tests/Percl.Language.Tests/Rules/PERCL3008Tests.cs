using static Percl.Language.Tests.JsonScripts.MarkedScripts;

namespace Percl.Language.Tests.Rules;

public sealed class PERCL3008Tests
{
    private const string Forms = "expected {{name}}, {{name:int}}, {{name:long}} or {{name:bool}}; write '{{{{' for '{{'";

    [Theory]
    [InlineData("""[{"Say":{"text":"Hello «{{»Ada Lovelace}}."}}]""", Forms)]
    [InlineData("""[{"Say":{"text":"Hello «{{»name:text}}."}}]""", Forms)]
    [InlineData("""[{"Say":{"text":"a","loop":«{{»n}, }}]""", "expected {{name:int}}, {{name:long}} or {{name:bool}}")]
    [InlineData("""[{"Say":{"text":"a","loop":«{{times}}»}}]""", "a type is needed outside of a string: {{name:int}}, {{name:long}} or {{name:bool}}")]
    [InlineData("""[{"Say":{"text":"{{caller}}, «{{Caller}}»"}}]""", "'Caller' and 'caller' above differ in case alone; use one name")]
    [InlineData("""[{"Say":{"loop":"{{n:int}}","text":"Number «{{n}}»"}}]""", "'n' is a string here, but a whole number (int) above; write {{n:int}}")]
    [InlineData("""[{"Say":{"text":"Number {{n}}","loop":«"{{n:int}}"»}}]""", "'n' is a whole number (int) here, but a string above")]
    [InlineData("""[{"Say":{"text":"a",«"{{name}}"»:1}}]""", "a name cannot contain a placeholder")]
    public void InvalidPlaceholder_IsReportedWithTheCure(string marked, string reason)
    {
        var source = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        var violation = Read(source).First();

        Assert.Equal("PERCL3008", violation.RuleId);
        Assert.Equal([reason], violation.Arguments);
        Assert.Contains(
            marked[..marked.IndexOf('»', StringComparison.Ordinal)],
            Mark(source, Percl.Language.JsonScripts.JsonScriptReader.Read(source, Percl.Language.Json.JsonSyntax.File, KnownCommands), [violation]),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[{"Say":{"text":"You are number {{position:int}} of {{ total:long }}: {{isLast:bool}}"}}]""")]
    [InlineData("""[{"Say":{"text":"{{ caller }}, {{caller}}","loop":{{ times:int }}}}]""")]
    [InlineData("""[{"Say":{"text":"{{{{ x } } {{{{{{ caller }}"}}]""")]
    public void ValidPlaceholders_AreNotReported(string source) => Assert.Empty(Read(source));

    [Theory]
    [InlineData("""[{"Say":{"text":"{{x:float}} {{}} {{1a}} {{ok}}"}}]""", 3)]
    [InlineData("""[{"Say":{"text":"{{Caller}} {{caller}} {{x:float}} {{}}"}}]""", 3)]
    [InlineData("""[{"Say":{"text":"{{Ada Lovelace}}","loop":{{n:date}}}}]""", 2)]
    [InlineData("""[{"Say":{"text":"{{Ada Lovelace"}}]""", 1)]
    public void EachInvalidPlaceholder_IsReported(string source, int errors) =>
        Assert.Equal(errors, Read(source).Count(static violation => violation.RuleId == "PERCL3008"));
}
