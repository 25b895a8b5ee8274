using static Percl.Language.Tests.Rules.Commands;

namespace Percl.Language.Tests.Rules;

public sealed class HoldsNoCommandsTests
{
    private static readonly CommandSchema PlayWithPrompts = Schema(
        "Play",
        isPrompt: true,
        new AttributeSchema("file"),
        new AttributeSchema("prompts") { HoldsCommands = true },
        new AttributeSchema("next") { HoldsCommands = true });

    [Fact]
    public void Attributes_WithCommandsOfACommandThatHoldsNone_AreEachReported()
    {
        var violations = RuleBook.Check(PlayWithPrompts, AllOfThem).ToArray();

        Assert.All(violations, static violation => Assert.Equal("PERCL1003", violation.RuleId));
        Assert.Equal([1, 2], violations.Select(static violation => violation.Place.Id));
        Assert.Equal(["Play", "prompts"], violations[0].Arguments);
    }

    [Fact]
    public void Attributes_WithCommandsOfACommandThatHoldsSome_AreLeftAlone() =>
        Assert.Empty(RuleBook.Check(PlayWithPrompts with { Name = "GetDigits" }, AllOfThem));

    [Fact]
    public void Attributes_WithCommandsOfACommandThatPerclDoesNotHave_AreLeftAlone()
    {
        Assert.Empty(RuleBook.Check(PlayWithPrompts with { Name = "Sing" }, AllOfThem));
        Assert.Empty(RuleBook.Check(PlayWithPrompts with { Name = "play" }, AllOfThem));
    }

    [Fact]
    public void Attributes_WithoutCommands_AreLeftAlone() => Assert.Empty(RuleBook.Check(Play, AllOfThem));
}
