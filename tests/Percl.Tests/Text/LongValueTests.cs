using System.Globalization;
using System.Numerics;

namespace Percl.Tests.Text;

/// <summary>Values that format themselves as more characters than the writer first has room for.</summary>
public sealed partial class LongValueTests
{
    /// <summary>Lengths around those of the writer's arrays.</summary>
    public static TheoryData<int> Lengths =>
    [
        .. Enumerable.Range(254, 5), .. Enumerable.Range(510, 5), .. Enumerable.Range(1022, 5), 5000, 100_000,
    ];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Value_OfAnyLength_IsWrittenAsByCSharp(int length)
    {
        var value = new Repeated(length);
        var uri = new Uri("https://a.b/" + new string('x', length - 12));
        var number = BigInteger.Pow(10, length - 1);

        AssertSame(new ValueScript(value, value), new ValueScript(value, value).Text);
        AssertSame(new ValueScript(value, null), new ValueScript(value, null).Text);
        AssertSame(new AnyScript<Repeated>(value), new AnyScript<Repeated>(value).Text);
        AssertSame(new AnyScript<Repeated?>(value), new AnyScript<Repeated?>(value).Text);
        AssertSame(new AnyScript<object>(value), new AnyScript<object>(value).Text);
        AssertSame(new AnyScript<Uri>(uri), new AnyScript<Uri>(uri).Text);
        // C# would format it anew each time that it needs more room: the slowest there is, and its digits are known.
        AssertSame(new AnyScript<BigInteger>(number), new Say { Text = "1" + new string('0', length - 1) });
        AssertSame(new UrlScript(uri), new UrlScript(uri).Next);
        AssertSame(new MiddleScript(7, uri), new MiddleScript(7, uri).Text);
    }

    [Fact]
    public void Format_ThatMakesAValueLong_IsWrittenAsByCSharp()
    {
        var script = new LongFormatScript(-7, 7, 1.5);

        AssertSame(script, script.Whole, script.Some, script.Fraction);
    }

    /// <summary>Values that are evaluated before code runs are formatted before it.</summary>
    [Theory]
    [MemberData(nameof(Lengths))]
    public void Value_ThatIsFormattedAtOnce_IsWhatItIs(int length)
    {
        var script = new AtOnceScript(new Repeated(length));
        var x = new string('x', length);

        Assert.Equal("[{\"Say\":{\"text\":\"" + x + "1" + x + x + "\"}}]", script.ToJson());
    }

    private static void AssertSame<TScript>(TScript compiled, params IPerclCommand[] commands)
        where TScript : IPerclScript =>
        Assert.Equal(PerclScript.Create(commands).ToJson(), PerclWriter.ToJson(compiled));

    /// <summary>Formats itself as a number of characters.</summary>
    /// <param name="length">The number.</param>
    /// <param name="said">The number that it returns; null for the true one.</param>
    public readonly struct Repeated(int length, int? said = null) : ISpanFormattable
    {
        public bool TryFormat(
            Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        {
            charsWritten = 0;
            if (destination.Length < length)
            {
                return false;
            }

            destination[..length].Fill('x');
            charsWritten = said ?? length;
            return true;
        }

        public string ToString(string? format, IFormatProvider? formatProvider) => new('x', length);

        public override string ToString() => ToString(null, CultureInfo.InvariantCulture);
    }

    [PerclScript]
    private readonly partial record struct ValueScript(Repeated Value, Repeated? Perhaps)
    {
        public Say Text => new() { Text = $"{Value}{Perhaps}|{Perhaps,-600}|{Value,600}" };
    }

    [PerclScript]
    private readonly partial record struct AnyScript<T>(T Value)
    {
        public Say Text => new() { Text = $"{Value}" };
    }

    [PerclScript]
    private readonly partial record struct UrlScript(Uri Value)
    {
        public Redirect Next => new() { ActionUrl = $"{Value}/menu" };
    }

    [PerclScript]
    private readonly partial record struct MiddleScript(int Number, Uri Value)
    {
        public Say Text => new() { Text = $"{Number}, {Value}, {Value}" };
    }

    [PerclScript]
    private readonly partial record struct LongFormatScript(int Whole0, int? Whole1, double Number)
    {
        public Say Whole => new() { Text = $"{Whole0:D600}" };

        public Say Some => new() { Text = $"{Whole1:D600}{Whole1,600:D513}" };

        public Say Fraction => new() { Text = $"{Number:F600}{double.MaxValue:N600}" };
    }

    [PerclScript]
    private sealed partial class AtOnceScript(Repeated value)
    {
        private int _calls;

        public Say Text => new() { Text = $"{value}{++_calls}{value}{(object)value}" };
    }
}
