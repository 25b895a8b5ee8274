namespace Percl.Tests.Text;

public sealed class TextPartTests
{
    [Theory]
    [InlineData("", "plain", "")]
    [InlineData("\"", "\\\n\u0001", "ä😀\"")]
    [InlineData("\ud83d", "a\ude00", "\t")]
    public void WriteTextPart_EachPart_IsEscapedAsTheWholeIs(string first, string second, string third)
    {
        var expected = new PerclScript([new Say { Text = first + "|" + second + "|" + third }]).ToJson();

        Assert.Equal(expected, new Parts(first, second, third).ToJson());
    }

    [Fact]
    public void WriteTextPart_Null_IsRefused()
    {
        var refusal = Assert.Throws<PerclException>(() => new Parts("a", null, "b").ToJson());

        Assert.Equal("PERCL2010", refusal.RuleId);
    }

    private sealed record Parts(params string?[] Texts) : IPerclScript
    {
        public void WriteTo(System.Buffers.IBufferWriter<byte> output) => PerclWriter.WriteScript(this, output);

        public byte[] ToUtf8Bytes() => PerclWriter.ToUtf8Bytes(this);

        public string ToJson() => PerclWriter.ToJson(this);

        public void WriteCommandsTo(ref PerclWriter writer)
        {
            writer.WriteRaw("{\"Say\":{\"text\":\""u8);
            for (var i = 0; i < Texts.Length; i++)
            {
                writer.WriteRaw(i > 0 ? "|"u8 : ""u8);
                writer.WriteTextPart(Texts[i]);
            }

            writer.WriteRaw("\"}}"u8);
        }
    }
}
