namespace Percl.Tests.Scripts;

/// <summary>Scripts whose type is the interface, which makes lists only since .NET 8.</summary>
public sealed class ExpectedScriptTests
{
    [Fact]
    public void CollectionExpression_WhereTheInterfaceIsExpected_MakesAScript()
    {
        IPerclScript script = [new Say { Text = "a" }, new Hangup()];

        Assert.IsType<PerclScript>(script);
        Assert.Equal("""[{"Say":{"text":"a"}},{"Hangup":{}}]""", script.ToJson());
    }

    [Fact]
    public void Enumeration_OfADeclaredScript_ReadsItsCommands()
    {
        var commands = new List<IPerclCommand>();
        foreach (var command in (IPerclScript)new Goodbye("a"))
        {
            commands.Add(command);
        }

        Assert.Equal([new Say { Text = "a" }, new Hangup()], commands);
    }
}

[PerclScript]
internal readonly partial record struct Goodbye(string Text)
{
    public Say Words => new() { Text = Text };

    public Hangup End => new();
}
