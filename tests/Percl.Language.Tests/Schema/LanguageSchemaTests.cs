using Percl.Language.Schema;
using Percl.Language.Tests.Rules;

namespace Percl.Language.Tests.Schema;

public sealed class LanguageSchemaTests
{
    [Fact]
    public void Find_CommandThatIsThere_GivesItsDeclaration() =>
        Assert.Same(Commands.Play, Commands.AllOfThem.Find("Play"));

    [Theory]
    [InlineData("play")]
    [InlineData("Sing")]
    [InlineData("")]
    public void Find_CommandThatIsNotThere_GivesNull(string name) => Assert.Null(Commands.AllOfThem.Find(name));

    [Fact]
    public void Find_NameThatIsDeclaredTwice_GivesTheFirst()
    {
        LanguageSchema language = new([Commands.Play, Commands.Hangup with { Name = "Play" }]);

        Assert.Same(Commands.Play, language.Find("Play"));
    }

    [Fact]
    public void Prompts_OfALanguage_AreThoseThatMayBeNestedInOrderOfTheirNames() =>
        Assert.Equal(["Play", "Say"], Commands.AllOfThem.Prompts);
}
