using Percl.Language.Json;
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
    [InlineData("[{\"Say\":{\"text\":\"Gr\uFFFDn\"}}]", true)]
    [InlineData("[{\"Say\":{\"text\":\"\uFFFD{{name}}\"}}]", true)]
    [InlineData("[{\"Say\":{\"text\":\"\\ufffd\"}}]", false)]
    [InlineData("[/* \uFFFD */{\"Hangup\":{}}] // \uFFFD", false)]
    public void File_WithBytesThatAreNotUtf8InAString_IsReported(string source, bool isReported) => Assert.Equal(
        isReported ? ["the text is not valid UTF-8 here; write '\\ufffd' for the character U+FFFD itself"] : [],
        Read(source).SelectMany(static violation => violation.Arguments));

    [Fact]
    public void String_OfAProgram_MayHaveTheCharacter() =>
        Assert.Empty(JsonParser.Parse("[\"\uFFFD\"]", JsonSyntax.Strict).Errors);

    [Theory]
    [InlineData("[1,}]", "']' expected before '}'")]
    [InlineData("[{\"Say\":{\"text\":\"a}}]", "unterminated string: \" expected")]
    [InlineData("\u0000\u0001[", "'\\u0000\\u0001' is not valid; strings must be in double quotes")]
    [InlineData("[]\u001b[31m", "unexpected '\\u001b' after the value")]
    public void Message_SaysWhatIsInvalid(string source, string reason) =>
        Assert.Equal([reason], Read(source).First(static violation => violation.RuleId == "PERCL3001").Arguments);
}
