namespace Percl.Tests.Text;

/// <summary>The bytes themselves, said without any help.</summary>
public sealed class EscapeTests
{
    [Theory]
    [InlineData("\"", "\\\"")]
    [InlineData("\\", "\\\\")]
    [InlineData("\b\t\n\f\r", "\\b\\t\\n\\f\\r")]
    [InlineData("\0", "\\u0000")]
    [InlineData("\u000B", "\\u000B")]
    [InlineData("\u001F", "\\u001F")]
    public void Text_ThatJsonCannotSay_IsEscaped(string text, string expected) => AssertWritten(expected, text);

    [Theory]
    [InlineData("/<>&'+")]
    [InlineData("\u007F")]
    [InlineData("\u2028\u2029")]
    [InlineData("Grüße, 你好, 😀")]
    [InlineData("\uFEFF\uFFFE")]
    public void Text_ThatJsonCanSay_StaysAsItIs(string text) => AssertWritten(text, text);

    [Fact]
    public void Surrogates_WithoutTheirPair_AreEachReplaced()
    {
        AssertWritten("\uFFFDa", Texts.HighSurrogate + "a");
        AssertWritten("a\uFFFD", "a" + Texts.LowSurrogate);
        AssertWritten("a\uFFFD\\\"", "a" + Texts.HighSurrogate + "\"");
        AssertWritten("\uFFFD\uFFFD", Texts.LowSurrogate + Texts.HighSurrogate);
        AssertWritten("\uFFFD😀", Texts.HighSurrogate + Texts.HighSurrogate + Texts.LowSurrogate);
    }

    private static void AssertWritten(string expected, string text)
    {
        PerclScript script = [new Say { Text = text }];

        Assert.Equal($$$"""[{"Say":{"text":"{{{expected}}}"}}]""", script.ToJson());
    }
}
