using Percl.Language.Json;
using Percl.Language.JsonScripts;
using Percl.Language.Violations;

namespace Percl.Language.Tests.JsonScripts;

/// <summary>
/// A comment goes where the item goes that it is about: the one in whose line it stands, or in front of which it fills
/// lines. The place of each change is marked <c>^</c>, and the other place of a move <c>~</c>.
/// </summary>
public sealed class JsonCommentTests
{
    [Theory]
    [InlineData("[\n  {\"a\":1}, // A.\n  ^{\"b\":1} // B.\n]", "[\n  {\"a\":1} // A.\n]")]
    [InlineData("[\n  {\"a\":1},\n  // B.\n  /* Not A. */\n  ^{\"b\":1},\n  {\"c\":1}\n]", "[\n  {\"a\":1},\n  {\"c\":1}\n]")]
    [InlineData("[\n  {\"a\":1},\n  // A.\n\n  ^{\"b\":1},\n]", "[\n  {\"a\":1},\n  // A.\n\n]")]
    [InlineData("[\r\n  {\"a\":1},\r\n  // B.\r\n  ^{\"b\":1} // B.\r\n]", "[\r\n  {\"a\":1}\r\n]")]
    [InlineData("[ {\"a\":1} /* a */, ^{\"b\":1} /* b */ ]", "[ {\"a\":1} /* a */ ]")]
    [InlineData("[ ^{\"a\":1} /* a */, {\"b\":1} /* b */ ]", "[ {\"b\":1} /* b */ ]")]
    [InlineData("[ ^{\"a\":1}, /* b */ {\"b\":1} ]", "[ /* b */ {\"b\":1} ]")]
    [InlineData("[\n  {\"a\":1}, ^{\"b\":1}, // B.\n  {\"c\":1}\n]", "[\n  {\"a\":1},\n  {\"c\":1}\n]")]
    [InlineData("[\n  ^{\"a\":1}, {\"b\":1}, // B.\n  {\"c\":1}\n]", "[\n  {\"b\":1}, // B.\n  {\"c\":1}\n]")]
    public void Item_IsRemovedWithItsComments(string source, string expected) =>
        AssertEdit(expected, source, new Suggestion(SuggestionKind.RemoveCommand));

    [Theory]
    [InlineData("[\n  // A.\n  ~{\"a\":1}, // The end.\n  // B.\n  ^{\"b\":1} // Bye.\n]", "[\n  // B.\n  {\"b\":1}, // Bye.\n  // A.\n  {\"a\":1} // The end.\n]")]
    [InlineData("[\n  ~{\"a\":1},\n\n  // B.\n  ^{\"b\":1},\n]", "[\n  // B.\n  {\"b\":1},\n\n  {\"a\":1},\n]")]
    [InlineData("[ ~{\"a\":1} /* a */, ^{\"b\":1} /* b */ ]", "[ {\"b\":1}, /* b */ {\"a\":1} /* a */ ]")]
    [InlineData("[\n  ~{\"a\":1} // a\n  , ^{\"b\":1}\n]", "[\n  {\"b\":1}, {\"a\":1} // a\n  \n]")]
    [InlineData("[ // All.\n  ~{\"a\":1},\n  ^{\"b\":1}\n]", "[ // All.\n  {\"b\":1},\n  {\"a\":1}\n]")]
    public void Item_MovesWithItsComments(string source, string expected) =>
        AssertEdit(expected, source, new Suggestion(SuggestionKind.MoveInFront));

    [Theory]
    [InlineData(
        "[\n  {\"a\":{\"p\":[\n    // B.\n    {^\"b\":1}, // Bye.\n    {\"c\":1}\n  ]}}\n]",
        "[\n  // B.\n  // Bye.\n  {\"b\":1},\n  {\"a\":{\"p\":[\n    {\"c\":1}\n  ]}}\n]")]
    [InlineData("[{\"a\":{\"p\":[{^\"b\":1} /* b */]}}]", "[/* b */ {\"b\":1}, {\"a\":{\"p\":[]}}]")]
    [InlineData("[{\"a\":{\"p\":[\n// B.\n{^\"b\":1}]}}]", "[{\"a\":{\"p\":[\n// B.\n{\"b\":1}]}}]")]
    public void NestedItem_MovesWithItsComments(string source, string expected) =>
        AssertEdit(expected, source, new Suggestion(SuggestionKind.MoveInFrontOfHost));

    private static void AssertEdit(string expected, string marked, Suggestion suggestion)
    {
        var source = marked.Replace("^", "", StringComparison.Ordinal).Replace("~", "", StringComparison.Ordinal);
        var other = marked.Replace("^", "", StringComparison.Ordinal).IndexOf('~', StringComparison.Ordinal);
        var place = marked.Replace("~", "", StringComparison.Ordinal).IndexOf('^', StringComparison.Ordinal);
        var change = new JsonChange(new JsonSpan(place, 1), suggestion, other < 0 ? null : new JsonSpan(other, 1));

        Assert.Equal(expected, JsonEditor.Apply(source, JsonEditor.Edit(source, JsonSyntax.File, [change])));
    }
}
