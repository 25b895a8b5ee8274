using static Percl.Language.Tests.JsonScripts.MarkedScripts;

namespace Percl.Language.Tests.Rules;

public sealed class PERCL3001Tests
{
    [Theory]
    [InlineData("""[{"Say":{"text":""", "PERCL3001")]
    [InlineData("""[{"Say":{""", "PERCL3001")]
    [InlineData("""[{""", "PERCL3001")]
    [InlineData("""[{"GetDigits":{"acti""", "PERCL3001")]
    [InlineData("""[{"GetDigits":{"actionUrl":"/a""", "PERCL3001")]
    [InlineData("""[{"Hangup":{}},""", "PERCL3001")]
    public void HalfTypedScripts_AreReportedForThatOnly(string source, string expected) =>
        Assert.Equal([expected], Read(source).Select(static violation => violation.RuleId));

    [Theory]
    [InlineData("[1,}]", "']' expected before '}'")]
    [InlineData("[{\"Say\":{\"text\":\"a}}]", "unterminated string: \" expected")]
    [InlineData("\u0000\u0001[", "'\\u0000\\u0001' is not valid; strings must be in double quotes")]
    [InlineData("[]\u001b[31m", "unexpected '\\u001b' after the value")]
    public void Message_SaysWhatIsInvalid(string source, string reason) =>
        Assert.Equal([reason], Read(source).First(static violation => violation.RuleId == "PERCL3001").Arguments);
}
