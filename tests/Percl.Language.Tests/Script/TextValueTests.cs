using Percl.Language.Collections;
using Percl.Language.Script;

namespace Percl.Language.Tests.Script;

public sealed class TextValueTests
{
    [Fact]
    public void Text_WhollyKnown_IsItsOwnPrefix()
    {
        var text = TextValue.Constant("https://x");

        Assert.True(text.IsConstant);
        Assert.False(text.IsEmpty);
        Assert.Equal("https://x", text.Prefix);
        Assert.Equal("https://x", text.Display);
    }

    [Fact]
    public void Text_OfManyKnownSegments_IsOneText()
    {
        var text = Of("a", "b", "c");

        Assert.True(text.IsConstant);
        Assert.Equal("abc", text.Prefix);
        Assert.Equal("abc", text.Display);
    }

    [Fact]
    public void Text_WithAHole_IsKnownUpToIt()
    {
        var text = Of("a", "b", null, "c", null);

        Assert.False(text.IsConstant);
        Assert.False(text.IsEmpty);
        Assert.Equal("ab", text.Prefix);
        Assert.Equal("ab…c…", text.Display);
    }

    [Fact]
    public void Text_ThatBeginsWithAHole_HasNoPrefix()
    {
        var text = Of(null, "a");

        Assert.False(text.IsConstant);
        Assert.Equal("", text.Prefix);
        Assert.Equal("…a", text.Display);
    }

    [Fact]
    public void Text_WithoutAnySegment_IsEmpty()
    {
        Assert.True(Of().IsEmpty);
        Assert.True(Of("", "").IsEmpty);
        Assert.True(TextValue.Constant("").IsEmpty);
        Assert.Equal("", Of().Display);
    }

    [Fact]
    public void Text_ThatIsOnlyAHole_IsNotSurelyEmpty()
    {
        Assert.False(Of((string?)null).IsEmpty);
        Assert.False(Of("", null).IsEmpty);
    }

    [Fact]
    public void Text_OfEqualSegments_IsEqual()
    {
        Assert.Equal(Of("a", null), Of("a", null));
        Assert.NotEqual(Of("a", null), Of("a", ""));
    }

    [Fact]
    public void Hole_Always_HasNoLiteral()
    {
        Assert.True(TextSegment.Unknown.IsUnknown);
        Assert.False(new TextSegment("").IsUnknown);
    }

    private static TextValue Of(params string?[] literals) => new(new EquatableArray<TextSegment>(
        literals.Select(static literal => literal is null ? TextSegment.Unknown : new TextSegment(literal))));
}
