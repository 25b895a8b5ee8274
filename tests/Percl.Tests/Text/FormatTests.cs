using System.Globalization;
using Percl.CompilerServices;

namespace Percl.Tests.Text;

/// <summary>Texts that the writer makes of values before it writes them.</summary>
public sealed class FormatTests
{
    private delegate PerclText Making(ref PerclWriter writer);

    [Fact]
    public void Values_AreFormattedLikeHolesOfAString()
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        object thing = 1.5;
        int? none = null;

        AssertMade($"{1.5:N2}", (ref PerclWriter writer) => writer.FormatValue(1.5, 0, "N2"));
        AssertMade($"{1.5,9}", (ref PerclWriter writer) => writer.Format(1.5, 9, null));
        AssertMade($"{1.5,-9}", (ref PerclWriter writer) => writer.FormatValue((double?)1.5, -9, null));
        AssertMade($"{none,3}", (ref PerclWriter writer) => writer.FormatValue(none, 3, null));
        AssertMade($"{none}", (ref PerclWriter writer) => writer.Format(none, 0, "N2"));
        AssertMade($"{(int?)4:N2}", (ref PerclWriter writer) => writer.Format((int?)4, 0, "N2"));
        AssertMade($"{thing:F3}", (ref PerclWriter writer) => writer.Format(thing, 0, "F3"));
        AssertMade($"{DayOfWeek.Friday,8:D}", (ref PerclWriter writer) => writer.Format(DayOfWeek.Friday, 8, "D"));
        AssertMade($"{'ä',4}", (ref PerclWriter writer) => writer.Format("ä".AsSpan(), 4, null));
        AssertMade($"{(string?)null,2}", (ref PerclWriter writer) => writer.Format<string>(null, 2, null));
        AssertMade($"{new Version(1, 2)}", (ref PerclWriter writer) => writer.Format(new Version(1, 2), 0, null));
        AssertMade($"{new Uri("https://a.b/ü")}", (ref PerclWriter writer) => writer.Format(new Uri("https://a.b/ü"), 0, null));
        AssertMade($"{(1, true)}", (ref PerclWriter writer) => writer.Format((1, true), 0, null));
        AssertMade("", static (ref PerclWriter _) => default);
    }

    [Fact]
    public void Texts_OfAnyLength_StayWhatTheyAre()
    {
        var numbers = Enumerable.Range(0, 300).ToArray();
        var script = new Script((ref PerclWriter writer) =>
        {
            var texts = new PerclText[numbers.Length];
            foreach (var number in numbers)
            {
                texts[number] = writer.FormatValue(number, number, null);
            }

            foreach (var number in numbers)
            {
                Assert.Equal(number.ToString(CultureInfo.InvariantCulture).PadLeft(number), writer.TextOf(texts[number]).ToString());
            }

            return writer.Format(new string('x', 5000), 0, null);
        });

        Assert.Equal($"[\"{new string('x', 5000)}\"]", script.ToJson());
    }

    [Theory]
    [InlineData("https://a", true)]
    [InlineData("HTTP://ä", true)]
    [InlineData("http://\"", true)]
    [InlineData("http://\\", false)]
    [InlineData("http://\t", false)]
    [InlineData("http://\u0001", false)]
    [InlineData("http://", false)]
    [InlineData("http:/", false)]
    [InlineData("\"http://a", false)]
    [InlineData("", false)]
    public void Url_ThatIsWritten_IsJudged(string url, bool isAbsolute)
    {
        var script = new Script((ref PerclWriter writer) =>
        {
            var cursor = writer.WriteRaw(writer.GetCursor(), "\"before\",\""u8);
            var start = writer.PositionOf(cursor);
            cursor = writer.WriteText(cursor, default, url);
            Assert.Equal(isAbsolute, writer.IsWrittenUrlAbsolute(cursor, start));
            writer.SetCursor(writer.WriteRaw(cursor, "\","u8));
            return default;
        });

        Assert.StartsWith("[\"before\",", script.ToJson(), StringComparison.Ordinal);
    }

    private static void AssertMade(string expected, Making making) =>
        Assert.Equal($"[\"{expected}\"]", new Script(making).ToJson());

    /// <summary>Writes one text, which would be no command anywhere else.</summary>
    private sealed class Script(Making making) : IPerclScript
    {
        public string ToJson() => PerclWriter.ToJson(this);

        public byte[] ToUtf8Bytes() => PerclWriter.ToUtf8Bytes(this);

        public void WriteTo(System.Buffers.IBufferWriter<byte> output) => PerclWriter.WriteScript(this, output);

        void IPerclScript.WriteCommandsTo(ref PerclWriter writer)
        {
            var text = making(ref writer);
            writer.SetCursor(writer.WriteRaw(writer.WriteText(writer.GetCursor(), "\""u8, writer.TextOf(text)), "\""u8));
        }
    }
}
