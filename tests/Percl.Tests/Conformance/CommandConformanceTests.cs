namespace Percl.Tests.Conformance;

/// <summary>
/// The declarations say what FreeClimb's reference says, no less and no more: which commands there are, their
/// attributes, types, values and limits, what is required, what nests where, what is called and what its answer does.
/// </summary>
public sealed class CommandConformanceTests
{
    public static TheoryData<string> Commands =>
        [.. ReferenceFacts.All.Keys.Union(DeclaredFacts.All.Keys).Order(StringComparer.Ordinal)];

    [Fact]
    public void Library_Commands_AreThoseOfTheReference()
    {
        Assert.Empty(ReferenceFacts.All.Keys.Except(DeclaredFacts.All.Keys));
        Assert.Empty(DeclaredFacts.All.Keys.Except(ReferenceFacts.All.Keys));
        Assert.Equal("27 of 27 commands", $"{DeclaredFacts.All.Count} of {ReferenceFacts.All.Count} commands");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Declaration_OfACommand_SaysWhatTheReferenceSays(string command)
    {
        var reference = ReferenceFacts.All.GetValueOrDefault(command) ?? [];
        var declared = DeclaredFacts.All.GetValueOrDefault(command) ?? [];

        string[] differences =
        [
            .. reference.Except(declared).Select(static fact => "Only in the reference: " + fact),
            .. declared.Except(reference).Select(static fact => "Only declared: " + fact),
        ];

        Assert.True(differences.Length == 0, string.Join(Environment.NewLine, differences));
    }
}
