using Percl.Language.Json;
using Percl.Language.JsonScripts;
using Percl.Language.Violations;

namespace Percl.Language.Tests.JsonScripts;

/// <summary>Changes of JSON. The place of each is marked <c>^</c>, and the other place of a move <c>~</c>.</summary>
public sealed class JsonEditorTests
{
    private static readonly Suggestion Remove = new(SuggestionKind.RemoveAttribute);

    private static readonly Suggestion RemoveCommand = new(SuggestionKind.RemoveCommand);

    private static readonly Suggestion Move = new(SuggestionKind.MoveInFront);

    [Theory]
    [InlineData("{^\"a\":1}", "{}")]
    [InlineData("{ ^\"a\": 1 }", "{}")]
    [InlineData("{ ^\"a\": 1, ^\"b\": 2 }", "{}")]
    [InlineData("{ /* c */ ^\"a\": 1 }", "{ /* c */ }")]
    [InlineData("{^\"a\":1,\"b\":2}", "{\"b\":2}")]
    [InlineData("{ \"a\": 1, ^\"b\": 2 }", "{ \"a\": 1 }")]
    [InlineData("{ \"a\": 1, ^\"b\": 2, }", "{ \"a\": 1, }")]
    [InlineData("{ \"a\": 1, ^\"b\": 2, ^\"c\": 3 }", "{ \"a\": 1 }")]
    [InlineData("{ ^\"a\": 1, \"b\": 2, ^\"c\": 3 }", "{ \"b\": 2 }")]
    [InlineData("{ \"a\": 1 /* one */, ^\"b\": 2 }", "{ \"a\": 1 /* one */ }")]
    [InlineData("{\n  ^\"a\": 1,\n  \"b\": 2\n}", "{\n  \"b\": 2\n}")]
    [InlineData("{\r\n  \"a\": 1, // One.\r\n  ^\"b\": 2\r\n}", "{\r\n  \"a\": 1 // One.\r\n}")]
    [InlineData("{\n  \"a\": 1,\n  ^\"b\": 2, // Two.\n  \"c\": 3\n}", "{\n  \"a\": 1,\n  \"c\": 3\n}")]
    [InlineData("{ ^\"a\": 1 \"b\": 2 }", "{ \"a\": 1 \"b\": 2 }")]
    public void Attribute_IsRemovedWithItsComma(string source, string expected) => AssertEdit(expected, source, Remove);

    [Theory]
    [InlineData("[^{\"Say\":{}}]", "[]")]
    [InlineData("[{^\"Say\":{}}, 1]", "[1]")]
    [InlineData("[{\"a\":1,^\"Say\":{}}]", "[{\"a\":1}]")]
    public void Command_IsRemovedByItsNameOrItself(string source, string expected) => AssertEdit(expected, source, RemoveCommand);

    [Theory]
    [InlineData("[~{\"a\":1}, {\"b\":1}, ^{\"c\":1}]", "[{\"c\":1}, {\"a\":1}, {\"b\":1}]")]
    [InlineData("[~{\"a\":1},^{\"b\":1},{\"c\":1},^{\"d\":1}]", "[{\"b\":1},{\"d\":1},{\"a\":1},{\"c\":1}]")]
    [InlineData("[~{\"a\":[^{\"b\":1}]}]", "[{\"a\":[{\"b\":1}]}]")]
    public void Command_MovesInFrontOfAnotherInTheSameList(string source, string expected) => AssertEdit(expected, source, Move);

    [Theory]
    [InlineData("[{\"a\":{\"p\":[{^\"b\":1}]}}]", "[{\"b\":1}, {\"a\":{\"p\":[]}}]")]
    [InlineData("[\n  {\"a\":{\"p\":[{^\"b\":1},{\"c\":1},{^\"d\":1}]}}\n]", "[\n  {\"b\":1},\n  {\"d\":1},\n  {\"a\":{\"p\":[{\"c\":1}]}}\n]")]
    [InlineData("[{\"a\":{\"p\":[{\"q\":[{^\"b\":1}]}]}}]", "[{\"a\":{\"p\":[{\"q\":[{\"b\":1}]}]}}]")]
    [InlineData("{\"a\":{\"p\":[{^\"b\":1}]}}", "{\"a\":{\"p\":[{\"b\":1}]}}")]
    public void Command_MovesInFrontOfItsHost(string source, string expected) =>
        AssertEdit(expected, source, new Suggestion(SuggestionKind.MoveInFrontOfHost));

    [Theory]
    [InlineData("[{^\"Say\":{}}]", "[{\"Say\":{ \"b\": true }}]")]
    [InlineData("[{^\"Say\":{\"a\":1}}]", "[{\"Say\":{\"a\":1, \"b\": true}}]")]
    [InlineData("[{^\"Say\":{\n  \"a\":1 // One.\n}}]", "[{\"Say\":{\n  \"a\":1,\n  \"b\": true // One.\n}}]")]
    [InlineData("[{^\"Say\":{\r\n  \"a\":1,\r\n}}]", "[{\"Say\":{\r\n  \"a\":1,\r\n  \"b\": true,\r\n}}]")]
    [InlineData("[{^\"Say\":{ /* none */ }}]", "[{\"Say\":{ /* none */ }}]")]
    [InlineData("[{^\"Say\":1}]", "[{\"Say\":1}]")]
    public void Attribute_IsAdded(string source, string expected) =>
        AssertEdit(expected, source, new Suggestion(SuggestionKind.AddAttribute, "b", "true"));

    [Theory]
    [InlineData("{\"a\":^1}", "{\"a\":1, \"b\": true}")]
    [InlineData("{\"b\":2,\"a\":^1}", "{\"b\":true,\"a\":1}")]
    [InlineData("^1", "1")]
    public void Attribute_IsSetBesideAnother(string source, string expected) =>
        AssertEdit(expected, source, new Suggestion(SuggestionKind.SetAttribute, "b", "true"));

    [Theory]
    [InlineData("{\"a\":^1,\"b\":2}", "{\"a\":1}")]
    [InlineData("{\"a\":^1}", "{\"a\":1}")]
    public void Attribute_IsRemovedBesideAnother(string source, string expected) =>
        AssertEdit(expected, source, new Suggestion(SuggestionKind.RemoveAttribute, "b"));

    [Theory]
    [InlineData("[^\"a\\u0062cd\"]", "[\"a\\u0062XYd\"]")]
    [InlineData("[^\"a\\u0062c", "[\"a\\u0062c")]
    public void Characters_OfATextAreFoundBehindItsEscapes(string source, string expected) =>
        AssertEdit(expected, source, new Suggestion(SuggestionKind.EditText, "XY") { Offset = 2, Length = 1 });

    [Theory]
    [InlineData("[{\"a\":1, ^\"b\":2}]", "[{\"a\":1},{ \"b\":2}]")]
    [InlineData("[{ \"a\": 1, /* , */ ^\"b\": 2, \"c\": 3 }]", "[{ \"a\": 1 }, { /* , */ \"b\": 2 }, { \"c\": 3 }]")]
    public void Commands_AreSplit(string source, string expected) =>
        AssertEdit(expected, source, new Suggestion(SuggestionKind.SplitCommands));

    [Fact]
    public void Holes_AreOnlyMadeWhereThereAreAny()
    {
        const string source = "[{^\"Say\":{}},{\"Pause\":{\"text\":^null}},{\"Say\":{\"text\":\"{{text}}\"}},{\"Ask\":{\"mode\":^\"on\"}}]";
        var suggestion = new Suggestion(SuggestionKind.FillWithPlaceholder, "text");

        AssertEdit(
            "[{\"Say\":{ \"text\": \"{{text3}}\" }},{\"Pause\":{\"text\":\"{{text2}}\"}},{\"Say\":{\"text\":\"{{text}}\"}},{\"Ask\":{\"mode\":\"on\", \"text\": \"{{text4}}\"}}]",
            source,
            suggestion);
        Assert.Empty(JsonEditor.Edit("[{\"Say\":{}}]", JsonSyntax.Strict, [new JsonChange(new JsonSpan(2, 5), suggestion, null)]));
    }

    /// <summary>Carries out a suggestion at all places that are marked.</summary>
    private static void AssertEdit(string expected, string marked, Suggestion suggestion)
    {
        var places = new List<JsonSpan>();
        JsonSpan? related = null;
        var source = "";
        foreach (var c in marked)
        {
            if (c == '^')
            {
                places.Add(new JsonSpan(source.Length, 1));
            }
            else if (c == '~')
            {
                related = new JsonSpan(source.Length, 1);
            }
            else
            {
                source += c;
            }
        }

        var edits = JsonEditor.Edit(source, JsonSyntax.File, [.. places.Select(place => new JsonChange(place, suggestion, related))]);

        Assert.Equal(expected, JsonEditor.Apply(source, edits));
    }
}
