using static Percl.Language.Tests.JsonScripts.MarkedScripts;

namespace Percl.Language.Tests.Rules;

public sealed class PERCL3003Tests
{
    [Theory]
    [InlineData("""[«1»,«[»],«null»,«"a"»]""", "PERCL3003 is the number 1", "PERCL3003 is an array", "PERCL3003 is null", "PERCL3003 is the string 'a'")]
    [InlineData("""[«{}»]""", "PERCL3003 has none")]
    [InlineData("""[{"Say":{"text":"a"},«"Hangup"»:{}}]""", "PERCL3003 has 2: 'Say', 'Hangup'")]
    [InlineData("""[{"Hangup":{},«"Hangup"»:{},"Say":{"text":"a"}}]""", "PERCL3003 has 3: 'Hangup', 'Hangup' …")]
    public void Element_ThatIsNotOneCommand_IsReported(string marked, params string[] expected) => AssertReported(marked, expected);
}
