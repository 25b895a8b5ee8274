using static Percl.Language.Tests.JsonScripts.MarkedScripts;

namespace Percl.Language.Tests.Rules;

public sealed class PERCL3007Tests
{
    [Theory]
    [InlineData("""[{"Say":{«"text"»:"a","text":"b"}}]""", "PERCL3007 Say.text")]
    public void Attribute_ThatIsSpecifiedTwice_IsReported(string marked, params string[] expected) => AssertReported(marked, expected);
}
