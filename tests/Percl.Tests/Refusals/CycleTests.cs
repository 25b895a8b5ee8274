using Percl.Tests.Buffers;
using Percl.Tests.Declared;

namespace Percl.Tests.Refusals;

public sealed partial class CycleTests
{
    [Fact]
    public void WriteTo_ScriptHoldsItself_Throws() => AssertRefused(new Endless());

    [Fact]
    public void WriteTo_ScriptHoldsAnotherThatHoldsIt_Throws() => AssertRefused(new Ping());

    [Fact]
    public void WriteTo_CommandHoldsItself_Throws() => AssertRefused(new PerclScript([new EndlessCommand()]));

    [Fact]
    public void WriteTo_CommandHoldsListWithItself_Throws() => AssertRefused(new PerclScript([new EndlessList()]));

    [Fact]
    public void WriteTo_CommandsDeeplyNestedWithoutCycle_AreWritten()
    {
        const int depth = 40;
        var command = new CommandHolder();
        for (var i = 1; i < depth; i++)
        {
            command = new CommandHolder { Self = command };
        }

        var json = new PerclScript([command]).ToJson();

        Assert.Equal(depth, json.Split("CommandHolder").Length - 1);
    }

    private static void AssertRefused(IPerclScript script)
    {
        var output = new RecordingOutput();

        Assert.Throws<InvalidOperationException>(() => script.WriteTo(output));

        Assert.Empty(output.Advances);
    }

    [PerclScript]
    internal sealed partial class Endless
    {
        public Say Greeting => new() { Text = "Hi" };

        public Endless Rest => this;
    }

    [PerclScript]
    internal sealed partial class Ping
    {
        public Pong Other => new();
    }

    [PerclScript]
    internal sealed partial class Pong
    {
        public Ping Other => new();
    }

    [PerclCommand]
    internal sealed partial class EndlessCommand
    {
        public EndlessCommand Self => this;
    }

    [PerclCommand]
    internal sealed partial class EndlessList
    {
        public IReadOnlyList<IPerclCommand> Items => [this];
    }
}
