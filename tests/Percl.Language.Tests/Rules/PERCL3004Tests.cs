using static Percl.Language.Tests.JsonScripts.MarkedScripts;

namespace Percl.Language.Tests.Rules;

public sealed class PERCL3004Tests
{
    [Theory]
    [InlineData("""[{«"Sai"»:{}}]""", "PERCL3004 Sai, ; did you mean 'Say'?")]
    [InlineData("""[{«"say"»:{}}]""", "PERCL3004 say, ; names are case-sensitive: did you mean 'Say'?")]
    [InlineData("""[{«"Teleport"»:{}}]""", "PERCL3004 Teleport")]
    [InlineData("""[{"GetDigits":{"actionUrl":"https://a","prompts":[{«"Sya"»:{}}]}}]""", "PERCL3004 Sya, ; did you mean 'Say'?")]
    public void Command_ThatPerclDoesNotHave_IsReported(string marked, params string[] expected) => AssertReported(marked, expected);
}
