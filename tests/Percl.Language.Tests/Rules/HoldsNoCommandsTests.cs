using Percl.Language.Schema;
using Percl.Language.Violations;
using static Percl.Language.Tests.Rules.Commands;

namespace Percl.Language.Tests.Rules;

public sealed class HoldsNoCommandsTests
{
    private static readonly CommandSchema PlayWithPrompts = Declare(
        "Play",
        isPrompt: true,
        new AttributeSchema("file"),
        new AttributeSchema("prompts") { HoldsCommands = true },
        new AttributeSchema("next") { HoldsCommands = true });

    [Fact]
    public void Attributes_WithCommandsOfACommandThatHoldsNone_AreEachReported()
    {
        var violations = Check(PlayWithPrompts);

        Assert.Equal([1, 2], violations.Select(static violation => violation.Node.Value));
        Assert.Equal(["Play", "prompts"], violations[0].Arguments);
    }

    [Fact]
    public void Attributes_WithCommandsOfACommandThatHoldsSome_AreLeftAlone() =>
        Assert.Empty(Check(PlayWithPrompts with { Name = "GetDigits" }));

    [Fact]
    public void Attributes_WithCommandsOfACommandThatPerclDoesNotHave_AreLeftAlone()
    {
        Assert.Empty(Check(PlayWithPrompts with { Name = "Sing" }));
        Assert.Empty(Check(PlayWithPrompts with { Name = "play" }));
    }

    [Fact]
    public void Attributes_WithoutCommands_AreLeftAlone() => Assert.Empty(Check(Play));

    [Fact]
    public void Objects_OfTheSameName_AreLeftAlone() => Assert.Empty(Check(PlayWithPrompts with { IsObject = true }));

    private static Violation[] Check(CommandSchema declared) => Found.Violations(declared, "PERCL1003");
}
