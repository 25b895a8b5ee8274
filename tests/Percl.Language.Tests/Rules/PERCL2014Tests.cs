using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;
using static Percl.Language.Tests.Rules.Commands;
using static Percl.Language.Tests.Rules.DeclaredAttributes;
using static Percl.Language.Tests.Rules.Suggested;

namespace Percl.Language.Tests.Rules;

public sealed class PERCL2014Tests
{
    [Theory]
    [InlineData("12025550123")]
    [InlineData("+1 202 555 0123")]
    [InlineData("+1-202-555-0123")]
    [InlineData("+(1)2025550123")]
    [InlineData("+02025550123")]
    [InlineData("+1234567890123456")]
    [InlineData("+")]
    [InlineData("+1")]
    [InlineData("+١٢٣٤")]
    [InlineData("anonymous")]
    public void Text_ThatIsNoPhoneNumber_IsReported(string text) => Assert.Equal(
        ["Sing.value", text], Assert.Single(Found.InValue(Declared with { IsPhoneNumber = true }, Parts(text), "PERCL2014")).Arguments);

    [Fact]
    public void Text_OfWhichAPartKeepsItFromBeingAPhoneNumber_IsReported()
    {
        var declared = Declared with { IsPhoneNumber = true };

        Assert.Equal("+1…-0123", Assert.Single(Found.InValue(declared, Parts("+1", null, "-0123"), "PERCL2014")).Arguments[1]);
        Assert.Single(Found.InValue(declared, Parts("1", null), "PERCL2014"));
        Assert.Single(Found.InValue(declared, Parts("+0", null), "PERCL2014"));
        Assert.Single(Found.InValue(declared, Parts("+12345678", null, "12345678"), "PERCL2014"));
        Assert.Single(Found.InValue(declared, Parts("+1", null, "2+3"), "PERCL2014"));
        Assert.Single(Found.InValue(declared, Parts("+x", null), "PERCL2014"));
    }

    [Fact]
    public void Text_ThatMayBeAPhoneNumber_IsLeftAlone()
    {
        var declared = Declared with { IsPhoneNumber = true };

        Assert.Empty(Found.InValue(declared, Parts("+12025550123"), "PERCL2014"));
        Assert.Empty(Found.InValue(declared, Parts("+123456789012345"), "PERCL2014"));
        Assert.Empty(Found.InValue(declared, Parts("+12"), "PERCL2014"));
        Assert.Empty(Found.InValue(declared, Parts("+90"), "PERCL2014"));
        Assert.Empty(Found.InValue(declared, Parts("+", null, "123"), "PERCL2014"));
        Assert.Empty(Found.InValue(declared, Parts("+1", null), "PERCL2014"));
        Assert.Empty(Found.InValue(declared, Parts("+9", null), "PERCL2014"));
        Assert.Empty(Found.InValue(declared, Parts("+12345678", null, "1234567"), "PERCL2014"));
        Assert.Empty(Found.InValue(declared, Parts(null, "+123"), "PERCL2014"));
        Assert.Empty(Found.InValue(declared, Parts(""), "PERCL2014"));
        Assert.Empty(Found.InValue(Declared, Parts("anonymous"), "PERCL2014"));
    }

    [Theory]
    [InlineData("+1 (555) 012-3456", "+15550123456")]
    [InlineData("+1.555/0123456", "+15550123456")]
    [InlineData("555 0123", null)]
    [InlineData("+1x5550123456", null)]
    public void PhoneNumber_LosesItsPunctuation(string value, string? expected) => Assert.Equal(
        expected is null ? [] : [new ReplaceValue(TextValue.Constant(expected))],
        Suggest(new AttributeSchema("to") { Kind = ValueKind.Text, IsPhoneNumber = true }, TextValue.Constant(value), "PERCL2014"));
}
