using Percl.Tests.Oracle;

namespace Percl.Tests.Commands;

/// <summary>
/// What nobody sets of the library's commands is null. The analyzers rely on it: they do not see the code of a library.
/// </summary>
public sealed class DefaultValueTests
{
    public static TheoryData<Type> Commands => LibraryCommands.AsTheoryData();

    [Theory]
    [MemberData(nameof(Commands))]
    public void OptionalAttributes_OfANewCommand_AreNull(Type type)
    {
        var command = Activator.CreateInstance(type);

        Assert.All(
            LibraryCommands.AttributesOf(type).Where(static attribute => !LibraryCommands.IsRequired(attribute)),
            attribute => Assert.Null(attribute.GetValue(command)));
    }
}
