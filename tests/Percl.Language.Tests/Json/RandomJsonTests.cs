using System.Text.Json;
using CsCheck;
using Percl.Language.Collections;
using Percl.Language.Json;

namespace Percl.Language.Tests.Json;

public sealed class RandomJsonTests
{
    private const string Sample = """
        [
          // A greeting.
          { "Say": { "text": "Hello \"{{name}}\" \u00e4\n", "loop": {{count:int}}, "privacyMode": true, }, },
          { "GetDigits": { "prompts": [ { "Pause": { "length": 1.5e3 } } ], "x": null, "y": [], "z": {} } }
        ]
        """;

    /// <summary>Pieces of which anything can be put together.</summary>
    private static readonly Gen<string> Source = Gen.OneOf(
            "[", "]", "{", "}", ",", ":", "\"", "\"a\"", "\"a\":", "\\", "\\u00e4", "\\ud83d", "1", "-1.5e3", "01", "true", "null", "x",
            " ", "\n", "\t", "//", "/*", "*/", "'", "{{", "}}", "{{a}}", "{{a:int}}", "\"{{a:bool}}\"", "\uFFFC", "😀", "[]", "{}", "\0")
        .Array[0, 30].Select(static pieces => string.Concat(pieces));

    [Fact]
    public void Anything_IsReadInTheSameTreeTwice_AndErrorsAreInTheSource() => Source.Sample(static source =>
    {
        foreach (var syntax in new[] { JsonSyntax.Strict, JsonSyntax.File })
        {
            AssertIsSound(source, JsonParser.Parse(source, syntax));
        }
    });

    [Fact]
    public void Strict_AcceptsWhatSystemTextJsonAccepts() => Source.Sample(static source =>
        Assert.Equal(IsJson(source, new JsonDocumentOptions()), JsonParser.Parse(source, JsonSyntax.Strict).Errors.Count == 0));

    [Fact]
    public void WithCommentsAndCommas_AcceptsWhatSystemTextJsonAccepts() => Source.Sample(static source => Assert.Equal(
        IsJson(source, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }),
        JsonParser.Parse(source, JsonSyntax.File with { AllowsPlaceholders = false }).Errors.Count == 0));

    [Fact]
    public void Holes_Anywhere_ThrowNothing() => Source.Sample(static source =>
    {
        var offsets = Enumerable.Range(0, source.Length).Where(i => source[i] == JsonSyntax.InterpolationMark);
        AssertIsSound(source, JsonParser.Parse(source, new JsonSyntax { InterpolationOffsets = new EquatableArray<int>(offsets) }));
    });

    [Fact]
    public void EveryPrefix_IsRead()
    {
        for (var length = 0; length <= Sample.Length; length++)
        {
            var tree = JsonParser.Parse(Sample[..length], JsonSyntax.File);
            AssertIsSound(Sample[..length], tree);
            Assert.Equal(length == Sample.Length, tree.Errors.Count == 0);
        }
    }

    [Fact]
    public void EveryPrefix_KeepsWhatStandsThere()
    {
        for (var length = Sample.IndexOf("\"loop\"", StringComparison.Ordinal); length <= Sample.Length; length++)
        {
            var root = Assert.IsType<JsonArray>(JsonParser.Parse(Sample[..length], JsonSyntax.File).Root);
            var say = Assert.Single(Assert.IsType<JsonObject>(root.Items[0]).Members);
            Assert.Equal("Say", say.Name.Value);
            Assert.Equal("Hello \"\" ä\n", Assert.IsType<JsonString>(Assert.IsType<JsonObject>(say.Value).Members[0].Value).Value);
        }
    }

    [Fact]
    public void WithoutOneCharacter_IsRead()
    {
        for (var i = 0; i < Sample.Length; i++)
        {
            AssertIsSound(Sample.Remove(i, 1), JsonParser.Parse(Sample.Remove(i, 1), JsonSyntax.File));
        }
    }

    private static void AssertIsSound(string source, JsonTree tree)
    {
        Assert.All(tree.Errors, error =>
        {
            Assert.InRange(error.Span.Start, 0, source.Length);
            Assert.InRange(error.Span.End, error.Span.Start, source.Length);
            Assert.NotEmpty(error.Reason);
        });
        AssertIsSound(source, tree.Root);
    }

    private static void AssertIsSound(string source, JsonNode node)
    {
        Assert.InRange(node.Span.Start, 0, source.Length);
        Assert.InRange(node.Span.End, node.Span.Start, source.Length);
        switch (node)
        {
            case JsonArray array:
                Assert.All(array.Items, item => AssertIsInside(array, item));
                break;
            case JsonObject value:
                Assert.All(value.Members, member =>
                {
                    AssertIsInside(value, member.Name);
                    AssertIsInside(value, member.Value);
                });
                break;
            case JsonString text:
                for (var i = 0; i <= text.Value.Length; i++)
                {
                    Assert.InRange(text.SourceOffset(i), text.Span.Start, text.Span.End);
                }

                break;
        }

        void AssertIsInside(JsonNode outer, JsonNode inner)
        {
            Assert.InRange(inner.Span.Start, outer.Span.Start, outer.Span.End);
            Assert.InRange(inner.Span.End, outer.Span.Start, outer.Span.End);
            AssertIsSound(source, inner);
        }
    }

    private static bool IsJson(string source, JsonDocumentOptions options)
    {
        try
        {
            // Half of a pair of surrogates is no UTF-8, so it is left out.
            using var document = JsonDocument.Parse(source, options);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
