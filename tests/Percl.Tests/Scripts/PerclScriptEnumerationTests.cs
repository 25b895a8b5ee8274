using System.Collections;

namespace Percl.Tests.Scripts;

public sealed class PerclScriptEnumerationTests
{
    private static readonly IPerclCommand[] Commands =
        [new Say { Text = "1" }, new Pause { Length = 2000 }, new Hangup()];

    [Fact]
    public void Foreach_OverScript_GivesTheCommandsInOrder()
    {
        PerclScript script = [.. Commands];
        var found = new List<IPerclCommand>();

        foreach (var command in script)
        {
            found.Add(command);
        }

        Assert.Equal(Commands, found);
    }

    [Fact]
    public void Enumerable_OfScript_GivesTheCommandsInOrder()
    {
        PerclScript script = [.. Commands];

        Assert.Equal(Commands, script.Select(static command => command));
        Assert.Equal(Commands, ((IEnumerable)script).Cast<IPerclCommand>());
    }

    [Fact]
    public void Enumerator_OfScript_IsAStruct() => Assert.True(new PerclScript().GetEnumerator().GetType().IsValueType);

    [Fact]
    public void Foreach_OverScript_AllocatesNothing()
    {
        PerclScript script = [.. Commands];
        var least = long.MaxValue;
        for (var round = 0; round < 10 && least > 0; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var count = 0;
            for (var i = 0; i < 100; i++)
            {
                foreach (var command in script)
                {
                    count += command is null ? 0 : 1;
                }
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            Assert.Equal(300, count);
        }

        Assert.Equal(0, least);
    }
}
