using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Tests.Violations;

/// <summary>Suggestions travel as texts.</summary>
public sealed class SuggestionTests
{
    private static readonly Suggestion[] All =
    [
        new ReplaceValue(TextValue.Constant("a:b\nc")),
        new ReplaceValue(new NumberValue("-1.5")),
        new ReplaceWithPlaceholder("name", ValueKind.WholeNumber),
        new EditText(12, 3, "a\nb"),
        new Rename("Say"),
        new WrapInList(),
        new SplitCommands(),
        new RemoveAttribute(null) { IsLossy = true },
        new RemoveAttribute("loop"),
        new SetAttribute("loop", new BooleanValue(false)),
        new AddAttribute("loop", new BooleanValue(true)),
        new AddAttributes(new([new AddAttribute("loop", new NumberValue("1"))])),
        new AddAttributes(new([new AddAttribute("talk", new BooleanValue(true)), new AddAttribute("timeout", new NumberValue("30"))])),
        new FillWithPlaceholder("name", ValueKind.Boolean),
        new PrefixUrl("/"),
        new PrefixUrl(""),
        new RemoveCommand(),
        new RemoveCommand { IsLossy = true },
        new MoveInFront(),
        new MoveInFrontOfHost(),
        new AppendCommand("Hangup"),
    ];

    public static TheoryData<Suggestion> Suggestions => [.. All];

    [Fact]
    public void Suggestions_OfTheSet_AreAllTested() => Assert.Equal(
        typeof(Suggestion).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(Suggestion)))
            .Select(static type => type.Name)
            .Order(),
        All.Select(static suggestion => suggestion.Kind).Distinct().Order());

    [Theory]
    [MemberData(nameof(Suggestions))]
    public void Suggestion_WrittenAndRead_IsTheSame(Suggestion suggestion) =>
        Assert.Equal(suggestion, SuggestionText.Read(SuggestionText.Write(suggestion)));

    [Theory]
    [InlineData("")]
    [InlineData("RemoveCommand")]
    [InlineData("Unheard\nTrue")]
    [InlineData("RemoveCommand\nPerhaps")]
    [InlineData("EditText\nTrue\na\n0\nb")]
    [InlineData("EditText\nTrue\n0\n-1\nb")]
    [InlineData("EditText\nTrue\n0\n1")]
    [InlineData("ReplaceValue\nTrue\n1")]
    [InlineData("ReplaceValue\nTrue\nBooleanValue:1")]
    [InlineData("SetAttribute\nTrue\na")]
    [InlineData("AddAttributes\nTrue\na")]
    [InlineData("AddAttributes\nTrue\na\nb")]
    [InlineData("FillWithPlaceholder\nTrue\nNothing\na")]
    public void OtherText_IsNoSuggestion(string text) => Assert.Null(SuggestionText.Read(text));

    [Fact]
    public void Properties_KeepTheOrder()
    {
        Suggestion[] suggestions = [new MoveInFront(), new RemoveCommand()];
        var properties = SuggestionProperties.Write(suggestions).ToDictionary(static one => one.Key, static one => one.Value);

        Assert.Equal(suggestions, SuggestionProperties.Read(properties));
        properties["Suggestion0"] = "none";
        Assert.Equal(suggestions[1..], SuggestionProperties.Read(properties));
    }

    [Theory]
    [InlineData("baseUrl", true)]
    [InlineData("_publicUri", true)]
    [InlineData("MyRootURL", true)]
    [InlineData("hostUrl", true)]
    [InlineData("url", false)]
    [InlineData("BasePath", false)]
    public void BaseUrl_IsKnownByItsName(string name, bool expected) => Assert.Equal(expected, BaseUrlName.IsOne(name));
}
