using Percl.Language.Collections;
using Percl.Language.Json;

namespace Percl.Language.Tests.Json;

public sealed class PlaceholderTests
{
    [Theory]
    [InlineData("\"{{a}}\"", "'<a>'", "a:Text")]
    [InlineData("\"x{{a}}y{{b}}{{a}}\"", "'x<a>y<b><a>'", "a:Text b:Text")]
    [InlineData("\"{{a:int}}\"", "<a:WholeNumber>", "a:WholeNumber")]
    [InlineData("\"{{a:bool}}\"", "<a:Boolean>", "a:Boolean")]
    [InlineData("[\"{{a:long}}\",{{a:long}}]", "[<a:LongWholeNumber>,<a:LongWholeNumber>]", "a:LongWholeNumber")]
    [InlineData("[{{a:int}}, {{ä_1:bool}}]", "[<a:WholeNumber>,<ä_1:Boolean>]", "a:WholeNumber ä_1:Boolean")]
    [InlineData("{\"x\":{{a:int}}}", "{'x':<a:WholeNumber>}", "a:WholeNumber")]
    [InlineData("\"{{{{a}}\"", "'{{a}}'", "")]
    [InlineData("\"{{{{{{a}}\"", "'{{<a>'", "a:Text")]
    [InlineData("\"{{{a}}}\"", "'{<a>}'", "a:Text")]
    [InlineData("\"{ }} } {\"", "'{ }} } {'", "")]
    [InlineData("\"{{{{\"", "'{{'", "")]
    [InlineData("\"{\"", "'{'", "")]
    [InlineData("\"{{ a }}\"", "'<a>'", "a:Text")]
    [InlineData("\"{{ a:int }}\"", "<a:WholeNumber>", "a:WholeNumber")]
    [InlineData("[{{ a : bool }}]", "[<a:Boolean>]", "a:Boolean")]
    [InlineData("\"x{{a:int}}\"", "'x<a>'", "a:WholeNumber")]
    [InlineData("\"{{a:long}} \"", "'<a> '", "a:LongWholeNumber")]
    [InlineData("\"{{a:bool}}{{ b }}\"", "'<a><b>'", "a:Boolean b:Text")]
    [InlineData("[\"{{a:int}}\",\"{{ a:int }}.\"]", "[<a:WholeNumber>,'<a>.']", "a:WholeNumber")]
    public void Holes_InFiles_AreRead(string source, string expected, string holes)
    {
        var tree = JsonParser.Parse(source, JsonSyntax.File);

        Assert.Empty(tree.Errors);
        Assert.Equal(expected, Shown.Tree(tree.Root));
        Assert.Equal(holes, string.Join(' ', tree.Placeholders.Select(static hole => $"{hole.Name}:{hole.Type}")));
    }

    [Theory]
    [InlineData("\"{{\"", "\"«{{»\"")]
    [InlineData("\"{{ }}\"", "\"«{{» }}\"")]
    [InlineData("\"{{a b}}\"", "\"«{{»a b}}\"")]
    [InlineData("\"{{a:}}\"", "\"«{{»a:}}\"")]
    [InlineData("\"{{a:int}\"", "\"«{{»a:int}\"")]
    [InlineData("[\"{{aB}} {{ab}}\"]", "[\"{{aB}} «{{ab}}»\"]")]
    [InlineData("[{{A:int}},\"{{a:int}}\"]", "[{{A:int}},«\"{{a:int}}\"»]")]
    [InlineData("\"{{1}}\"", "\"«{{»1}}\"")]
    [InlineData("\"{{a\"", "\"«{{»a\"")]
    [InlineData("\"{{a:text}}\"", "\"«{{»a:text}}\"")]
    [InlineData("[{{a}}]", "[«{{a}}»]")]
    [InlineData("[{{]", "[«{{»«]»")]
    [InlineData("[{{a:int}},{{a:long}}]", "[{{a:int}},«{{a:long}}»]")]
    [InlineData("{\"{{a}}\":1}", "{«\"{{a}}\"»:1}")]
    [InlineData("[\"{{a}}\",\"{{a:int}}\"]", "[\"{{a}}\",«\"{{a:int}}\"»]")]
    [InlineData("[{{a:bool}},\"b{{a}}\"]", "[{{a:bool}},\"b«{{a}}»\"]")]
    public void WhatIsNoHole_IsReported(string source, string places) =>
        Assert.Equal(places, Shown.Places(source, JsonParser.Parse(source, JsonSyntax.File)));

    [Theory]
    [InlineData("\"a#b#\"", "'a<>b<>'")]
    [InlineData("[#]", "[?…]")]
    [InlineData("[1,#,2]", "[1,?,2…]")]
    [InlineData("[#1,2]", "[?,2…]")]
    [InlineData("[1#,2]", "[?,2…]")]
    [InlineData("[# # {}]", "[?,?,{}…]")]
    [InlineData("{\"a\":#}", "{'a':?}")]
    [InlineData("{#}", "{…}")]
    [InlineData("{#:1,\"b\":2}", "{'b':2…}")]
    [InlineData("{\"a\":1#,\"b\":2}", "{'a':?,'b':2…}")]
    [InlineData("{\"a\":1 #}", "{'a':1…}")]
    [InlineData("#", "?")]
    [InlineData("#hello world# more", "?")]
    [InlineData("[1]#", "[1]")]
    [InlineData("#[1]", "?")]
    [InlineData("{\"a\":#hello world#}", "{'a':?…}")]
    public void HolesOfTheProgramAround_AreUnknown(string pattern, string expected)
    {
        var offsets = Enumerable.Range(0, pattern.Length).Where(i => pattern[i] == '#');
        var syntax = new JsonSyntax { InterpolationOffsets = new EquatableArray<int>(offsets) };

        var tree = JsonParser.Parse(pattern.Replace('#', JsonSyntax.InterpolationMark), syntax);

        Assert.Empty(tree.Errors);
        Assert.Equal(expected, Shown.Tree(tree.Root));
    }

    [Fact]
    public void ErrorsInFrontOfAHole_AreCertain()
    {
        const string source = "[tru, \uFFFC, fals]";

        var tree = JsonParser.Parse(source, new JsonSyntax { InterpolationOffsets = new EquatableArray<int>([6]) });

        Assert.Equal(new JsonSpan(1, 3), Assert.Single(tree.Errors).Span);
    }

    [Fact]
    public void PlaceholderThatIsNoHole_IsACharacter() => Assert.Equal(
        "'a\uFFFC'", Shown.Tree(JsonParser.Parse("\"a\uFFFC\"", JsonSyntax.Strict).Root));
}
