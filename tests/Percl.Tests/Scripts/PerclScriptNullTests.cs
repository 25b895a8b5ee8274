namespace Percl.Tests.Scripts;

public sealed class PerclScriptNullTests
{
    private static readonly Say Command = new() { Text = "1" };

    [Fact]
    public void Add_Null_Throws()
    {
        PerclScript script = [Command];

        Assert.Throws<ArgumentNullException>("command", () => script.Add(null!));
        Assert.Single(script);
    }

    [Fact]
    public void AddRange_NullAmongCommands_AddsNone()
    {
        PerclScript script = [Command];

        Assert.Throws<ArgumentNullException>("commands", () => script.AddRange([Command, null!, Command]));
        Assert.Single(script);
    }

    [Fact]
    public void AddRange_SequenceThrowsHalfWay_AddsNone()
    {
        PerclScript script = [Command];

        Assert.Throws<TimeoutException>(() => script.AddRange(Broken()));
        Assert.Single(script);
    }

    [Fact]
    public void AddRange_NoSequence_Throws() =>
        Assert.Throws<ArgumentNullException>("commands", () => new PerclScript().AddRange(null!));

    [Fact]
    public void Constructor_NullOrWithNull_Throws()
    {
        Assert.Throws<ArgumentNullException>("commands", () => new PerclScript(null!));
        Assert.Throws<ArgumentNullException>("commands", () => new PerclScript([Command, null!]));
    }

    [Fact]
    public void CollectionExpression_WithNull_Throws() =>
        Assert.Throws<ArgumentNullException>(() =>
        {
            PerclScript script = [Command, null!];
            return script;
        });

    private static IEnumerable<IPerclCommand> Broken()
    {
        yield return Command;
        throw new TimeoutException();
    }
}
