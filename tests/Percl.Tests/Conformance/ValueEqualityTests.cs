using Percl.Tests.Oracle;

namespace Percl.Tests.Conformance;

/// <summary>Commands are values: what is set to the same is equal, lists and objects included.</summary>
public sealed class ValueEqualityTests
{
    public static TheoryData<Type> Commands => LibraryCommands.AsTheoryData();

    [Theory]
    [MemberData(nameof(Commands))]
    public void Equals_EqualAttributes_IsTrue(Type command)
    {
        var one = new CommandFiller("text").Full(command);
        var other = new CommandFiller("text").Full(command);

        Assert.Equal<object>(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Equals_OtherPrompts_IsFalse()
    {
        var one = new GetDigits { ActionUrl = "https://example.com/", Prompts = [new Pause { Length = 1 }] };

        Assert.NotEqual(one, one with { Prompts = [new Pause { Length = 2 }] });
        Assert.NotEqual(one, one with { Prompts = null });
    }

    [Fact]
    public void Equals_OtherTexts_IsFalse()
    {
        var one = new SayEngine { Parameters = new Dictionary<string, string> { ["voice"] = "Eva" } };

        Assert.Equal(one, new SayEngine { Parameters = new Dictionary<string, string> { ["voice"] = "Eva" } });
        Assert.NotEqual(one, new SayEngine { Parameters = new Dictionary<string, string> { ["Voice"] = "Eva" } });
    }

    [Fact]
    public void ToString_ListsAndTexts_ShowsTheItems()
    {
        var digits = new GetDigits { ActionUrl = "https://example.com/", Prompts = [new Pause { Length = 1 }, new Pause { Length = 2 }] };
        var engine = new SayEngine { Parameters = new Dictionary<string, string> { ["voice"] = "Eva", ["speed"] = "2" } };

        Assert.Contains($"\"prompts\":[{digits.Prompts[0]},{digits.Prompts[1]}]", digits.ToString(), StringComparison.Ordinal);
        Assert.Contains("""{"voice":"Eva","speed":"2"}""", engine.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Prompts_ChangedByTheirOwnerAfterwards_StayAsTheyWere()
    {
        var prompts = new List<IPromptCommand> { new Say { Text = "Hi" } };
        var command = new TranscribeUtterance { ActionUrl = "https://example.com/", Prompts = prompts };

        prompts.Clear();

        Assert.Single(command.Prompts!);
    }
}
