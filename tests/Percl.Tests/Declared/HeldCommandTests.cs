using System.Collections.Immutable;
using Percl.Tests.Oracle;

namespace Percl.Tests.Declared;

public sealed class HeldCommandTests
{
    private static readonly Say One = new() { Text = "1" };
    private static readonly Pause Two = new() { Length = 2000 };

    [Fact]
    public void ReadOnlyList_OfCommands_IsWritten() => AssertLikeOracle(new ListHolder { ReadOnlyList = [One, Two] });

    [Fact]
    public void Array_OfCommands_IsWritten() => AssertLikeOracle(new ListHolder { Array = [One, Two] });

    [Fact]
    public void Array_OfOneKindOfCommand_IsWritten() =>
        AssertLikeOracle(new ListHolder { ArrayOfOneCommand = [One, One] });

    [Fact]
    public void List_OfCommands_IsWritten() => AssertLikeOracle(new ListHolder { List = [One, One] });

    [Fact]
    public void List_OfStructs_IsWritten() =>
        AssertLikeOracle(new ListHolder { Structs = [new StructCommand { Count = 1 }, new StructCommand { Count = 2 }] });

    [Fact]
    public void ListInterface_OfCommands_IsWritten() =>
        AssertLikeOracle(new ListHolder { InterfaceOfList = [One, Two] });

    [Fact]
    public void Collection_OfCommands_IsWritten() =>
        AssertLikeOracle(new ListHolder { Collection = new Queue<IPromptCommand>([One, Two]) });

    [Fact]
    public void ImmutableArray_OfCommands_IsWritten() =>
        AssertLikeOracle(new ListHolder { Immutable = [One, Two], NullableImmutable = [Two, One] });

    [Fact]
    public void Enumerable_OfCommands_IsWritten() => AssertLikeOracle(new ListHolder { Enumerable = Produce() });

    [Fact]
    public void Lists_ThatAreAllEmpty_AreWritten() => AssertLikeOracle(new ListHolder
    {
        ReadOnlyList = [],
        Array = [],
        ArrayOfOneCommand = [],
        List = [],
        Structs = [],
        InterfaceOfList = [],
        Collection = [],
        Immutable = [],
        NullableImmutable = ImmutableArray<IPromptCommand>.Empty,
        Enumerable = [],
    });

    [Fact]
    public void Lists_ThatAreNullOrDefault_AreLeftOut()
    {
        var holder = new ListHolder { Immutable = default, NullableImmutable = default(ImmutableArray<IPromptCommand>) };

        Assert.Equal("""[{"ListHolder":{}}]""", new PerclScript([holder]).ToJson());
    }

    [Fact]
    public void RequiredLists_OfCommands_AreWritten() =>
        AssertLikeOracle(new RequiredLists { List = [One], Array = [], Enumerable = Produce() });

    [Fact]
    public void Command_AsAnAttribute_IsWritten() => AssertLikeOracle(new CommandHolder
    {
        Say = One,
        Prompt = Two,
        Struct = new StructCommand { Text = "a" },
        Self = new CommandHolder { Self = new CommandHolder { Prompt = One } },
    });

    [Fact]
    public void Command_AsARequiredAttribute_IsWritten() => AssertLikeOracle(new RequiredCommandHolder { Say = One });

    [Fact]
    public void Script_AsAnAttribute_IsWrittenAsAList() => AssertLikeOracle(new ScriptHolder { Script = [One, Two] });

    private static IEnumerable<IPromptCommand> Produce()
    {
        yield return One;
        yield return Two;
    }

    // Twice: the comma between them depends on how the first one ends.
    private static void AssertLikeOracle(IPerclCommand command) =>
        Assert.Equal(JsonOracle.Script(command, command), new PerclScript([command, command]).ToJson());
}
