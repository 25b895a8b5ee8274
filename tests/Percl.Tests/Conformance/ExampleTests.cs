namespace Percl.Tests.Conformance;

/// <summary>Every example of FreeClimb's reference can be said with the declared commands.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> Examples => [.. ExampleScript.All];

    [Fact]
    public void Examples_OfTheReference_AreOneACommand()
    {
        Assert.Equal(
            DeclaredType.Commands.Keys.Order(StringComparer.Ordinal),
            ExampleScript.All.Select(ExampleScript.CommandOf).Order(StringComparer.Ordinal));
        Assert.Equal("27 examples", $"{ExampleScript.All.Count} examples");
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_OfTheReference_IsDeclared(string path)
    {
        var script = ConformanceFiles.ReadJson(path);

        var commands = script.EnumerateArray().Select(static command => command.EnumerateObject().Single().Name);

        Assert.Empty(DeclaredFit.Problems(script));
        Assert.Contains(ExampleScript.CommandOf(path), commands);
    }
}
