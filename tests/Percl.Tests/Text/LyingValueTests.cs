namespace Percl.Tests.Text;

/// <summary>Values that say of themselves that they wrote what they cannot have written.</summary>
public sealed partial class LyingValueTests
{
    [Theory]
    [InlineData(-1)]
    [InlineData(1_000_000)]
    public void Value_ThatLiesAboutItsLength_IsRefusedAsByCSharp(int count)
    {
        var value = new LongValueTests.Repeated(3, count);

        Assert.Throws<ArgumentOutOfRangeException>(() => $"{value}");
        Assert.Throws<ArgumentOutOfRangeException>(() => new AnyScript<LongValueTests.Repeated>(value).ToJson());
        Assert.Throws<ArgumentOutOfRangeException>(() => new AtOnceScript(value).ToJson());
    }

    [PerclScript]
    private readonly partial record struct AnyScript<T>(T Value)
    {
        public Say Text => new() { Text = $"{Value}" };
    }

    [PerclScript]
    private sealed partial class AtOnceScript(LongValueTests.Repeated value)
    {
        private int _calls;

        public Say Text => new() { Text = $"{value}{++_calls}{value}" };
    }
}
