using Percl.Tests.Text;

namespace Percl.Tests.Allocation;

public sealed class LargeScriptAllocationTests
{
    [Theory]
    [InlineData("x")]
    [InlineData("\"")]
    [InlineData("\u0001")]
    [InlineData("é")]
    [InlineData("😀")]
    public void Write_LargeText_AllocatesNothing(string piece)
    {
        PerclScript script = [new Say { Text = Texts.Repeat(piece, 100_000) }];

        Assert.Equal(0, Allocations.OfWriting(script, writesPerRound: 10));
    }

    [Fact]
    public void Write_ManyCommands_AllocatesNothing()
    {
        PerclScript script = [.. Enumerable.Repeat(new Say { Text = "Hello" }, 2000)];

        Assert.Equal(0, Allocations.OfWriting(script, writesPerRound: 10));
    }
}
