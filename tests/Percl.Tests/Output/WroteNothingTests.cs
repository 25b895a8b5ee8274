using Percl.CompilerServices;

namespace Percl.Tests.Output;

/// <summary>A command that writes nothing would leave two commas in a row, or an attribute without a value.</summary>
public sealed class WroteNothingTests
{
    private static HandWritten Nothing => new(static (ref writer) => { });

    [Fact]
    public void Script_WithACommandThatWritesNothing_IsRefused()
    {
        AssertRefused([Nothing], "$[0]");
        AssertRefused([new Say { Text = "a" }, Nothing], "$[1]");
        AssertRefused([Nothing, new Hangup()], "$[0]");
    }

    [Fact]
    public void Element_ThatWritesNothing_IsRefused()
    {
        AssertRefused([new HandWritten(static (ref writer) => writer.WriteElement(Nothing))], "$[0]");
        AssertRefused([new HandWritten(static (ref writer) => writer.WriteElements([new Hangup(), (IPerclCommand)Nothing]))], "$[1]");
    }

    [Fact]
    public void AttributeValue_ThatWritesNothing_IsRefused() => AssertRefused(
        [new HandWritten(static (ref writer) => writer.WriteCommand(writer.GetCursor(), "{\"A\":"u8, Nothing))], "$[0].A");

    [Fact]
    public void Object_ThatWritesNothing_IsRefused()
    {
        PerclScript script =
            [new HandWritten(static (ref writer) => writer.WriteObject(writer.GetCursor(), "{\"A\":"u8, new Empty()))];

        AssertRefused(script, "$[0].A");
    }

    [Fact]
    public void NestedScript_WithoutCommands_IsWritten()
    {
        PerclScript script = [new HandWritten(static (ref writer) =>
        {
            writer.WriteRaw("{\"A\":["u8);
            writer.WriteElementsOf(new PerclScript());
            writer.WriteElement(new Hangup());
            writer.WriteElementsOf(new PerclScript());
            writer.WriteRaw("]}"u8);
        })];

        Assert.Equal("""[{"A":[{"Hangup":{}}]}]""", script.ToJson());
    }

    private static void AssertRefused(PerclScript script, string path) => Assert.Equal(
        $"The command or object at {path} wrote nothing. Its WriteTo must write one JSON object.",
        Assert.Throws<InvalidOperationException>(script.ToUtf8Bytes).Message);

    private sealed class Empty : IPerclObject
    {
        public void WriteTo(ref PerclWriter writer)
        {
        }
    }
}
