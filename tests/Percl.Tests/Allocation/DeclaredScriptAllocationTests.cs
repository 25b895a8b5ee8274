using Percl.Tests.Declared;

namespace Percl.Tests.Allocation;

/// <summary>The commands of these scripts are kept, so that only the writing is measured.</summary>
public sealed partial class DeclaredScriptAllocationTests
{
    public static TheoryData<string> Texts => ["some text", "\"some\" \\ text\r\n\u0001", "Grüße, 你好, 😀, \uD83D"];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Write_DeclaredStruct_AllocatesNothing(string text) =>
        Assert.Equal(0, Allocations.OfWriting(new StructScript(Commands(text))));

    [Theory]
    [MemberData(nameof(Texts))]
    public void Write_DeclaredClass_AllocatesNothing(string text) =>
        Assert.Equal(0, Allocations.OfWriting(new ClassScript(Commands(text))));

    [Fact]
    public void Write_ScriptInAScript_AllocatesNothing() =>
        Assert.Equal(0, Allocations.OfWriting(new OuterScript(new StructScript(Commands("a")))));

    [Fact]
    public void Write_CommandsOfEveryType_AllocatesNothing()
    {
        PerclScript script =
        [
            new EveryType
            {
                OfDouble = double.MinValue,
                OfDecimal = decimal.MinValue,
                OfUri = new Uri("https://example.com"),
                OfNullableEnum = Level.High,
                OfUInt64 = ulong.MaxValue,
            },
        ];

        Assert.Equal(0, Allocations.OfWriting(script));
    }

    [Fact]
    public void Write_CommandsThatHoldCommands_AllocatesNothing()
    {
        var say = new Say { Text = "a" };
        PerclScript script =
        [
            new ListHolder
            {
                ReadOnlyList = [say, say],
                Array = [say],
                ArrayOfOneCommand = [say],
                List = [say],
                Structs = [default, default],
                Immutable = [say],
            },
            new CommandHolder { Say = say, Struct = default(StructCommand) },
        ];

        Assert.Equal(0, Allocations.OfWriting(script));
    }

    private static Kept Commands(string text) =>
        new(new Say { Text = text }, [new Pause { Length = 100 }], new StructCommand { Text = text });

    private sealed record Kept(Say Greeting, IPromptCommand[] Prompts, StructCommand Struct);

    [PerclScript]
    private readonly partial struct StructScript(Kept kept)
    {
        public Say Greeting => kept.Greeting;

        public IPromptCommand[] Prompts => kept.Prompts;

        public StructCommand Struct => kept.Struct;

        public StructCommand? Absent => null;
    }

    [PerclScript]
    private sealed partial class ClassScript(Kept kept)
    {
        public Say? Greeting => kept.Greeting;

        public IReadOnlyList<IPromptCommand> Prompts => kept.Prompts;

        public StructCommand? Struct => kept.Struct;
    }

    [PerclScript]
    private readonly partial struct OuterScript(StructScript inner)
    {
        public StructScript Inner => inner;
    }
}
