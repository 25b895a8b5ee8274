using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Tests.Violations;

/// <summary>Suggestions travel as texts.</summary>
public sealed class SuggestionTests
{
    public static TheoryData<Suggestion> Suggestions =>
    [
        new Suggestion(SuggestionKind.RemoveCommand),
        new Suggestion(SuggestionKind.RemoveCommand) { IsLossy = true },
        new Suggestion(SuggestionKind.SetAttribute, "loop", "1"),
        new Suggestion(SuggestionKind.ReplaceValue, Json: "\"a\\nb\nc\""),
        new Suggestion(SuggestionKind.EditText, "/") { Offset = 12, Length = 3 },
    ];

    [Theory]
    [MemberData(nameof(Suggestions))]
    public void Suggestion_WrittenAndRead_IsTheSame(Suggestion suggestion) =>
        Assert.Equal(suggestion, Suggestion.Read(suggestion.Write()));

    [Theory]
    [InlineData("")]
    [InlineData("RemoveCommand")]
    [InlineData("Unheard\n0\n0\nTrue\n\n")]
    [InlineData("RemoveCommand\na\n0\nTrue\n\n")]
    [InlineData("RemoveCommand\n0\n-1\nTrue\n\n")]
    [InlineData("RemoveCommand\n0\n1\nPerhaps\n\n")]
    public void OtherText_IsNoSuggestion(string text) => Assert.Null(Suggestion.Read(text));

    [Fact]
    public void Properties_KeepTheOrder()
    {
        Suggestion[] suggestions = [new(SuggestionKind.MoveInFront), new(SuggestionKind.RemoveCommand)];
        var properties = SuggestionProperties.Write(suggestions).ToDictionary(static one => one.Key, static one => one.Value);

        Assert.Equal(suggestions, SuggestionProperties.Read(properties));
        properties["Suggestion0"] = "none";
        Assert.Equal(suggestions[1..], SuggestionProperties.Read(properties));
    }

    [Theory]
    [InlineData("a", "\"a\"")]
    [InlineData("\"\\\n", "\"\\\"\\\\\\n\"")]
    public void Text_AsJson_IsReadAsItWas(string text, string json)
    {
        Assert.Equal(json, JsonScalar.Of(text));
        Assert.Equal(text, Assert.IsType<TextValue>(JsonScalar.Read(json)).Prefix);
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
