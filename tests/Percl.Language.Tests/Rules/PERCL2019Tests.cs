using Percl.Language.Script;
using static Percl.Language.Tests.Rules.DeclaredAttributes;

namespace Percl.Language.Tests.Rules;

public sealed class PERCL2019Tests
{
    [Fact]
    public void Number_ThatMeansForEver_IsReported()
    {
        var declared = Declared with { EndlessAt = 0 };

        Assert.Equal(["Sing.value", "0", "Sing"], Assert.Single(Found.InValue(declared, new NumberValue("0"), "PERCL2019")).Arguments);
        Assert.Empty(Found.InValue(declared, new NumberValue("1"), "PERCL2019"));
        Assert.Empty(Found.InValue(declared, UnknownValue.Instance, "PERCL2019"));
        Assert.Empty(Found.InValue(Declared, new NumberValue("0"), "PERCL2019"));
    }
}
