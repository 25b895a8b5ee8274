using Percl.Language.Json;

namespace Percl.Language.Tests.Json;

public sealed class JsonParserTests
{
    [Theory]
    [InlineData("[]", "[]")]
    [InlineData(" \t\r\n{ } ", "{}")]
    [InlineData("\uFEFF[1]", "[1]")]
    [InlineData("[1,-0,1.5e+10,0.25,1E9,1e-2]", "[1,-0,1.5e+10,0.25,1E9,1e-2]")]
    [InlineData("[true,false,null]", "[true,false,null]")]
    [InlineData("{\"a\":{\"b\":[{}]},\"a\":2}", "{'a':{'b':[{}]},'a':2}")]
    [InlineData("\"\"", "''")]
    [InlineData("\"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\ud83d\\ude00ü😀\"", "'a\"\\/\b\f\n\r\tä😀ü😀'")]
    [InlineData("\"{{name}} {{{{ } {\"", "'{{name}} {{{{ } {'")]
    public void Json_IsReadWithoutErrors(string source, string expected)
    {
        var tree = JsonParser.Parse(source, JsonSyntax.Strict);

        Assert.Empty(tree.Errors);
        Assert.Equal(expected, Shown.Tree(tree.Root));
    }

    [Theory]
    [InlineData("// a\n[ /* b */ 1, // c\r\n 2 /**/ , ] // d", "[1,2]")]
    [InlineData("{\"a\": 1,}", "{'a':1}")]
    [InlineData("[\"// no comment /* nor this */\"]", "['// no comment /* nor this */']")]
    public void CommentsAndTrailingCommas_AreReadInFilesOnly(string source, string expected)
    {
        var file = JsonParser.Parse(source, JsonSyntax.File);
        var strict = JsonParser.Parse(source, JsonSyntax.Strict);

        Assert.Empty(file.Errors);
        Assert.Equal(expected, Shown.Tree(file.Root));
        Assert.Equal(expected, Shown.Tree(strict.Root));
        Assert.Equal(source.Contains("no comment", StringComparison.Ordinal), strict.Errors.Count == 0);
    }

    [Theory]
    [InlineData("", "«»", "?")]
    [InlineData("  // nothing", "  // nothing«»", "?")]
    [InlineData("[1 2]", "[1 «2»]", "[1,2]")]
    [InlineData("[1,,2]", "[1,«,»2]", "[1,2…]")]
    [InlineData("[,]", "[«,»]", "[…]")]
    [InlineData("[1,2", "[1,2«»", "[1,2…]")]
    [InlineData("[{\"a\":[1", "[{\"a\":[1«»", "[{'a':[1…]…}…]")]
    [InlineData("[{\"a\":1]", "[{\"a\":1«]»", "[{'a':1…}]")]
    [InlineData("{\"a\":[1}", "{\"a\":[1«}»", "{'a':[1…]}")]
    [InlineData("[1}]", "[1«}»]", "[1…]")]
    [InlineData("[1] 2", "[1] «2»", "[1]")]
    [InlineData("[1]]", "[1]«]»", "[1]")]
    [InlineData("{\"a\"}", "{\"a\"«}»", "{'a':?}")]
    [InlineData("{\"a\":}", "{\"a\":«}»", "{'a':?}")]
    [InlineData("{\"a\":,\"b\":1}", "{\"a\":«,»\"b\":1}", "{'a':?,'b':1}")]
    [InlineData("{\"a\" {\"b\":1}}", "{\"a\" «{»\"b\":1}}", "{'a':{'b':1}}")]
    [InlineData("{\"a\":1 \"b\":2}", "{\"a\":1 «\"»b\":2}", "{'a':1,'b':2}")]
    [InlineData("{a:1}", "{«a»:1}", "{'a'!:1…}")]
    [InlineData("{1:1,\"b\":2}", "{«1»:1,\"b\":2}", "{'b':2…}")]
    [InlineData("['a']", "[«'a'»]", "['a'!]")]
    [InlineData("[\"a\n, \"b\"]", "[«\"a»\n, \"b\"]", "['a'!,'b']")]
    [InlineData("{\"te", "{«\"te»", "{'te'!:?…}")]
    [InlineData("[\"a\tb\"]", "[\"a«\t»b\"]", "['a\tb'!]")]
    [InlineData("[\"\\x\"]", "[\"«\\x»\"]", "['\uFFFDx'!]")]
    [InlineData("[\"\\u12g4\"]", "[\"«\\u»12g4\"]", "['\uFFFDu12g4'!]")]
    [InlineData("[\"\\ud83d\"]", "[\"«\\ud83d»\"]", "['\uFFFD'!]")]
    [InlineData("[\"\\ud83d\\u0041\"]", "[\"«\\ud83d»\\u0041\"]", "['\uFFFDA'!]")]
    [InlineData("[\"a\\ude00b\"]", "[\"a«\\ude00»b\"]", "['a\uFFFDb'!]")]
    [InlineData("[True]", "[«True»]", "[?…]")]
    [InlineData("[01]", "[«01»]", "[?…]")]
    [InlineData("[+1]", "[«+1»]", "[?…]")]
    [InlineData("[1.]", "[«1.»]", "[?…]")]
    [InlineData("[.5,1e,-,0x1F,NaN]", "[«.5»,«1e»,«-»,«0x1F»,«NaN»]", "[?,?,?,?,?…]")]
    [InlineData("[/*", "[«/*»", "[…]")]
    [InlineData("[1:2]", "[1«:»2]", "[1,?,2…]")]
    public void WhatIsNotJson_IsReportedAndReadAsFarAsItGoes(string source, string places, string expected)
    {
        var tree = JsonParser.Parse(source, JsonSyntax.File);

        Assert.Equal(places, Shown.Places(source, tree));
        Assert.Equal(expected, Shown.Tree(tree.Root));
    }

    [Theory]
    [InlineData("[1,]", "no comma may stand in front of ']'")]
    [InlineData("[/* a */]", "JSON has no comments")]
    [InlineData("[True]", "case counts: 'True' is written 'true'")]
    [InlineData("[undefined]", "JSON has no 'undefined'; it has 'null'")]
    [InlineData("[01]", "'01' is no number as JSON writes it")]
    [InlineData("[hello]", "'hello' is no value; texts stand in quotation marks")]
    [InlineData("{say:1}", "names stand in quotation marks: \"say\"")]
    [InlineData("[\"a\tb\"]", "a control character must be escaped in a text: \\t")]
    [InlineData("[\"\\uD83D\"]", "'\\uD83D' is half of a surrogate pair, which is no character")]
    [InlineData("[", "']' is missing at the end")]
    [InlineData("", "there is no value")]
    public void Reason_SaysWhatIsWrong(string source, string reason) =>
        Assert.Equal(reason, Assert.Single(JsonParser.Parse(source, JsonSyntax.Strict).Errors).Reason);

    [Fact]
    public void Spans_AreThoseOfTheSource()
    {
        const string source = """ [ { "a" : "b\n" , "c":-1.5 } , true ] """;

        var array = Assert.IsType<JsonArray>(JsonParser.Parse(source, JsonSyntax.Strict).Root);
        var member = ((JsonObject)array.Items[0]).Members[0];

        Assert.Equal("""[ { "a" : "b\n" , "c":-1.5 } , true ]""", At(array));
        Assert.Equal("""{ "a" : "b\n" , "c":-1.5 }""", At(array.Items[0]));
        Assert.Equal("\"a\"", At(member.Name));
        Assert.Equal("\"b\\n\"", At(member.Value));
        Assert.Equal("-1.5", At(((JsonObject)array.Items[0]).Members[1].Value));
        Assert.Equal("true", At(array.Items[1]));

        static string At(JsonNode node) => source.Substring(node.Span.Start, node.Span.Length);
    }

    [Fact]
    public void SourceOffset_OfEachCharacter_LeadsBackToIt()
    {
        const string source = """  "a\"b{{hole}}c\u00e4{{{{d😀" """;

        var text = Assert.IsType<JsonString>(JsonParser.Parse(source, JsonSyntax.File).Root);

        Assert.Equal("a\"bcä{{d😀", text.Value);
        var places = Enumerable.Range(0, text.Value.Length + 1).Select(text.SourceOffset).ToArray();
        Assert.Equal(
            ["a", "\\\"", "b{{hole}}", "c", "\\u00e4", "{{", "{{", "d", "\ud83d", "\ude00", "\""],
            places.Select((start, i) => i + 1 < places.Length ? source[start..places[i + 1]] : source.Substring(start, 1)));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("[{\"a\":[")]
    public void HundredThousandBrackets_AreReportedOnce(string bracket)
    {
        var tree = JsonParser.Parse(string.Concat(Enumerable.Repeat(bracket, 100_000)), JsonSyntax.File);

        Assert.StartsWith("arrays and objects may be nested 64 deep", Assert.Single(tree.Errors).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatFollowsTooDeepNesting_IsRead()
    {
        var deep = new string('[', 100) + "\"]\" /*]*/ , //]\n 1" + new string(']', 100);

        var tree = JsonParser.Parse($"[{deep}, 1, \"a\"]", JsonSyntax.File);

        Assert.Single(tree.Errors);
        Assert.Equal([typeof(JsonArray), typeof(JsonNumber), typeof(JsonString)], ((JsonArray)tree.Root).Items.Select(static i => i.GetType()));
    }

    [Fact]
    public void ManyErrors_AreCutOff() =>
        Assert.Equal(20, JsonParser.Parse("[" + string.Concat(Enumerable.Repeat("x, 1, ", 1000)) + "1]", JsonSyntax.File).Errors.Count);

    [Theory]
    [InlineData("{\"Say\":{\"text\":\"Hello \\\"{{name}}\\\"\"}},\n")]
    [InlineData("[")]
    [InlineData("]")]
    [InlineData("\"")]
    [InlineData("\\")]
    [InlineData("{{a")]
    [InlineData("\"{{a")]
    [InlineData("/*")]
    [InlineData("//")]
    [InlineData("x")]
    [InlineData("1")]
    [InlineData("\"a\":")]
    [InlineData(",")]
    [InlineData("}")]
    [InlineData("'")]
    [InlineData("\"\\u")]
    public void Megabyte_OfOnePiece_IsReadToItsEnd(string piece)
    {
        // What is not linear would not end within hours.
        var source = "[" + string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)) + "null]";

        var tree = JsonParser.Parse(source, JsonSyntax.File);

        Assert.InRange(tree.Errors.Count, 0, 20);
        Assert.All(tree.Errors, error => Assert.InRange(error.Span.End, 0, source.Length));
    }
}
