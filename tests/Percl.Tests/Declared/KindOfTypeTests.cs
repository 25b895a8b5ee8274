using Percl.Tests.Oracle;

namespace Percl.Tests.Declared;

public sealed class KindOfTypeTests
{
    [Fact]
    public void Command_ThatIsAClass_IsWritten() =>
        AssertJson("""{"ClassCommand":{"text":"a"}}""", new ClassCommand { Text = "a" });

    [Fact]
    public void Command_ThatIsAStruct_IsWritten() =>
        AssertJson("""{"StructCommand":{"text":"a","count":2}}""", new StructCommand { Text = "a", Count = 2 });

    [Fact]
    public void Command_ThatIsADefaultStruct_IsWritten() =>
        AssertJson("""{"StructCommand":{"count":0}}""", default(StructCommand));

    [Fact]
    public void Command_ThatIsARecordStruct_IsWritten() =>
        AssertJson("""{"RecordStructCommand":{"text":"a","flag":false}}""", new RecordStructCommand("a", false));

    [Fact]
    public void Command_ThatIsAPositionalRecord_IsWrittenInOrderOfDeclaration() =>
        AssertJson(
            """{"PositionalCommand":{"text":"a","count":2,"flag":true}}""",
            new PositionalCommand("a", 2) { Flag = true });

    [Fact]
    public void Command_ThatIsInternal_IsWritten() =>
        AssertJson("""{"InternalCommand":{"text":"a"}}""", new InternalCommand("a"));

    [Fact]
    public void Command_InTheGlobalNamespace_IsWritten() =>
        AssertJson("""{"GlobalNamespaceCommand":{"text":"a"}}""", new GlobalNamespaceCommand("a"));

    [Fact]
    public void Command_InAGenericType_IsWritten() =>
        AssertJson("""{"InGenericType":{"text":"a"}}""", new OuterOf<int>.InGenericType { Text = "a" });

    [Fact]
    public void Command_WithInheritedProperties_WritesThoseOfTheBaseFirst() =>
        AssertJson(
            """{"InheritingCommand":{"first":"a","overridden":"b","third":"c","own":1}}""",
            new InheritingCommand { First = "a", Overridden = "b", Third = "c", Own = 1 });

    [Fact]
    public void Command_WithNamesOfItsOwn_IsWrittenUnderThem() =>
        AssertJson(
            """{"Renamed\"Command":{"Other-\"Name":"a","writtenUnlessNull":"c","dtmfSequence":"d","url":"e"}}""",
            new CommandWithAnotherName
            {
                Text = "a",
                Ignored = "b",
                WrittenUnlessNull = "c",
                DTMFSequence = "d",
                URL = "e",
            });

    [Fact]
    public void Command_WithoutPublicInstanceProperties_IsAnEmptyObject() =>
        AssertJson("""{"NothingToSet":{}}""", new NothingToSet());

    [Fact]
    public void Command_WithKeywordsAsNames_IsWritten() =>
        AssertJson(
            """{"KeywordNames":{"class":"a","event":"b","true":true,"value":1,"writer":"c","separator":"d"}}""",
            new KeywordNames
            {
                @class = "a",
                @event = "b",
                @true = true,
                value = 1,
                writer = "c",
                separator = "d",
            });

    private static void AssertJson(string expected, IPerclCommand command)
    {
        PerclScript script = [command];

        Assert.Equal("[" + expected + "]", script.ToJson());
        Assert.Equal(JsonOracle.Script(command), script.ToJson());
    }
}
