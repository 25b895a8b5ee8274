using Percl.Tests.Oracle;

namespace Percl.Tests.Commands;

public sealed class LibraryCommandTests
{
    private static readonly CommandFiller Filler = new(" \"Grüße\"\\\r\n\u0001\u2028 你好 😀 </script>&'");

    public static TheoryData<Type> Commands => LibraryCommands.AsTheoryData();

    [Fact]
    public void Library_Commands_AreFound() => Assert.Contains(typeof(CreateConference), LibraryCommands.All);

    [Theory]
    [MemberData(nameof(Commands))]
    public void Type_MarkedAsCommand_IsPublicSealedAndGenerated(Type command)
    {
        Assert.True(command.IsPublic && command.IsSealed);
        Assert.True(command.IsAssignableTo(typeof(IPerclCommand)));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Write_AllAttributesSet_IsWhatJsonSerializerWrites(Type command) => AssertLikeOracle(Filler.Full(command));

    [Theory]
    [MemberData(nameof(Commands))]
    public void Write_OnlyRequiredSet_IsWhatJsonSerializerWrites(Type command) =>
        AssertLikeOracle(Filler.Required(command));

    [Theory]
    [MemberData(nameof(Commands))]
    public void Write_EachOptionalAlone_IsWhatJsonSerializerWrites(Type command) =>
        Assert.All(Filler.WithEachOptional(command), AssertLikeOracle);

    [Fact]
    public void Write_AllCommandsInOneScript_IsWhatJsonSerializerWrites()
    {
        IPerclCommand[] commands = [.. LibraryCommands.All.Select(Filler.Full)];

        Assert.Equal(JsonOracle.Script(commands), new PerclScript(commands).ToJson());
    }

    private static void AssertLikeOracle(IPerclCommand command)
    {
        PerclScript script = [command];

        Assert.Equal(JsonOracle.Script(command), script.ToJson());
    }
}
