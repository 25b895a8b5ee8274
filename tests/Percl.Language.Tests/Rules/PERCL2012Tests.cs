using Percl.Language.Schema;
using Percl.Language.Script;
using static Percl.Language.Tests.Rules.Commands;
using static Percl.Language.Tests.Rules.DeclaredAttributes;
using static Percl.Language.Tests.Rules.DependentCommands;

namespace Percl.Language.Tests.Rules;

public sealed class PERCL2012Tests
{
    [Fact]
    public void Text_WithTooManyBytes_IsReported()
    {
        var declared = Declared with { MaxUtf8Bytes = 4 };

        Assert.Equal(["Sing.value", "4 bytes in UTF-8", "5"], Assert.Single(Found.InValue(declared, Parts("é€"), "PERCL2012")).Arguments);
        Assert.Equal("6 or more", Assert.Single(Found.InValue(declared, Parts("abc", null, "é", "x"), "PERCL2012")).Arguments[2]);
        Assert.Empty(Found.InValue(declared, Parts("\ud83d", "\ude00"), "PERCL2012"));
        Assert.Empty(Found.InValue(declared, Parts("abc", null, "d"), "PERCL2012"));
    }

    [Fact]
    public void Text_WithTooManyCharacters_IsReported()
    {
        var declared = Declared with { MaxCharacters = 3, IsAdvisory = true };

        var violation = Assert.Single(Found.InValue(declared, Parts("abéd"), "PERCL2012"));
        Assert.Equal(["Sing.value", "3 characters", "4"], violation.Arguments);
        Assert.True(violation.IsAdvisory);
        Assert.Empty(Found.InValue(declared, Parts("\ud83d\ude00\ud83d\ude00\ud83d\ude00"), "PERCL2012"));
        Assert.Empty(Found.InValue(declared, Parts("abc", null), "PERCL2012"));
        Assert.Equal("4 or more", Assert.Single(Found.InValue(declared, Parts("ab", null, "cd"), "PERCL2012")).Arguments[2]);
        Assert.Empty(Found.InValue(Declared, Parts(new string('x', 100_000)), "PERCL2012"));
    }

    [Fact]
    public void Text_WhoseLengthAMemberOfAnotherDecides_IsReported()
    {
        var schema = Dependent(new MaxLengthWhen(IsOn with { Member = "name" }, 3));
        var on = new ObjectValue(List(Text(4, "name", "on")));

        Assert.Equal(
            "3 characters where 'mode.name' is 'on'",
            Assert.Single(Check(schema, true, Attribute(2, "mode", on), Text(3, "value", "four"))).Arguments[1]);
        Assert.Empty(Check(schema, true, Attribute(2, "mode", on), Text(3, "value", "one")));
        Assert.Empty(Check(schema, true, Attribute(2, "mode", new ObjectValue(default)), Text(3, "value", "four")));
        Assert.Empty(Check(schema, true, Text(2, "mode", "on"), Text(3, "value", "four")));
    }
}
