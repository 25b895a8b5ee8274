using Percl.Tests.Buffers;
using Percl.Tests.Oracle;
using Percl.Tests.Text;

namespace Percl.Tests.Surroundings;

public sealed class ConcurrencyTests
{
    private const int Tasks = 8;

    [Fact]
    public async Task Write_OneScriptFromManyTasks_GivesTheSameBytes()
    {
        var filler = new CommandFiller(new string('é', 500));

        await AssertSame([.. LibraryCommands.All.Select(filler.Full)]);
    }

    [Fact]
    public async Task Write_OneDeclaredScriptFromManyTasks_GivesTheSameBytes() =>
        await AssertSame(new EchoScript(new string('"', 500)));

    private static Task AssertSame(PerclScript script) => AssertSame((IPerclScript)script);

    private static async Task AssertSame(IPerclScript script)
    {
        var expected = script.ToUtf8Bytes();
        using var start = new Barrier(Tasks);

        // A thread each, because they wait for each other.
        await Task.WhenAll(Enumerable.Range(0, Tasks).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                for (var i = 0; i < 200; i++)
                {
                    var output = new RecordingOutput();
                    script.WriteTo(output);
                    Assert.True(expected.AsSpan().SequenceEqual(output.Content));
                    Assert.True(expected.AsSpan().SequenceEqual(script.ToUtf8Bytes()));
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));
    }
}
