namespace Percl.Tests.Declared;

/// <summary>What is generated for names that are rare compiles, and writes what is meant.</summary>
public sealed class UnusualNameTests
{
    private static readonly string[] Extended = ["Ada!", "Ada!!", "Hi Ada", "AdaAda", "Ada!", "x"];

    [Fact]
    public void Members_ThatDifferInCase_AreTwo()
    {
        Assert.Equal(
            """[{"Drive":{"id":1,"default":"a","ident":2}}]""",
            new PerclScript { new Drive { id = 1, @default = "a", Id = 2 } }.ToJson());
        Assert.Equal(
            """[{"Say":{"text":"a"}},{"Say":{"text":"b"}}]""",
            new Drives { intro = new() { Text = "a" }, Intro = new() { Text = "b" } }.ToJson());
    }

    [Fact]
    public void EnumMember_NamedForSystemTextJson_HasThatName() => Assert.Equal(
        """[{"Drive":{"speed":"very-slow"}}]""", new PerclScript { new Drive { Speed = Speed.Slow } }.ToJson());

    [Fact]
    public void EnumMember_ThatNobodyMayName_IsWritten() => Assert.Equal(
        """[{"Drive":{"speed":"gone"}}]""", new PerclScript { new Drive { Speed = (Speed)1 } }.ToJson());

    [Fact]
    public void ExtensionMembers_FoundThroughAUsingDirective_AreWritten() => Assert.Equal(
        new PerclScript(Extended.Select(text => new Say { Text = text })).ToJson(),
        new ScriptOfExtensions("Ada").ToJson());
}
