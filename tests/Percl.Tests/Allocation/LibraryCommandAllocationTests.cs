using Percl.Tests.Oracle;

namespace Percl.Tests.Allocation;

public sealed class LibraryCommandAllocationTests
{
    private const string Ascii = " some text";
    private const string Escapes = " \"some\" \\ text\r\n\u0001";
    private const string NonAscii = " Grüße, 你好, 😀, \uD83D";

    public static TheoryData<Type> Commands => LibraryCommands.AsTheoryData();

    [Theory]
    [MemberData(nameof(Commands))]
    public void Write_CommandWithPlainText_AllocatesNothing(Type command) => AssertNothingAllocated(command, Ascii);

    [Theory]
    [MemberData(nameof(Commands))]
    public void Write_CommandWithEscapes_AllocatesNothing(Type command) => AssertNothingAllocated(command, Escapes);

    [Theory]
    [MemberData(nameof(Commands))]
    public void Write_CommandWithOtherScripts_AllocatesNothing(Type command) => AssertNothingAllocated(command, NonAscii);

    [Fact]
    public void Write_AllCommandsInOneScript_AllocatesNothing()
    {
        var filler = new CommandFiller(Ascii);
        PerclScript script = [.. LibraryCommands.All.Select(filler.Full)];

        Assert.Equal(0, Allocations.OfWriting(script));
    }

    private static void AssertNothingAllocated(Type command, string text)
    {
        PerclScript script = [new CommandFiller(text).Full(command)];

        Assert.Equal(0, Allocations.OfWriting(script));
    }
}
