using static Percl.Language.Tests.JsonScripts.MarkedScripts;

namespace Percl.Language.Tests.Rules;

public sealed class PERCL3002Tests
{
    [Theory]
    [InlineData("""«{»"Commands":[]}""", "PERCL3002 an object")]
    [InlineData("""«"a"»""", "PERCL3002 the string 'a'")]
    [InlineData("""«null»""", "PERCL3002 null")]
    [InlineData("""«1»""", "PERCL3002 the number 1")]
    public void Script_ThatIsNotAnArray_IsReported(string marked, params string[] expected) => AssertReported(marked, expected);
}
