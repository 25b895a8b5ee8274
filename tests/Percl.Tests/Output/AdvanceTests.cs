using Percl.Tests.Buffers;
using Percl.Tests.Text;

namespace Percl.Tests.Output;

public sealed class AdvanceTests
{
    public static TheoryData<SpanPolicy> Policies => [.. Enum.GetValues<SpanPolicy>()];

    [Theory]
    [MemberData(nameof(Policies))]
    public void WriteTo_ScriptOfAnyLength_AdvancesOnceByItsLength(SpanPolicy policy)
    {
        // The first span ends within these lengths, and so does each larger buffer that follows it.
        for (var length = 0; length < 2500; length++)
        {
            AssertWritten(new PerclScript([new Say { Text = new string('x', length) }]), policy);
        }
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void WriteTo_ScriptThatOutgrowsItsSpanManyTimes_AdvancesOnceByItsLength(SpanPolicy policy) => Assert.All(
        ["x", "\"", "\u0001", "é", "你", "😀", Texts.HighSurrogate],
        piece => AssertWritten(
            new PerclScript([.. Enumerable.Repeat(new Say { Text = Texts.Repeat(piece, 5000) }, 20)]), policy));

    [Theory]
    [MemberData(nameof(Policies))]
    public void WriteTo_DeclaredScript_AdvancesOnceByItsLength(SpanPolicy policy) => Assert.All(
        Enumerable.Range(0, 500),
        length => AssertWritten(new EchoScript(new string('é', length)), policy));

    [Theory]
    [MemberData(nameof(Policies))]
    public void WriteTo_EmptyScript_AdvancesOnceByItsLength(SpanPolicy policy) => AssertWritten([], policy);

    [Fact]
    public void WriteTo_OutputThatHoldsSomething_AppendsToIt()
    {
        var output = new RecordingOutput();
        PerclScript script = [new Hangup()];

        script.WriteTo(output);
        script.WriteTo(output);

        Assert.Equal("""[{"Hangup":{}}][{"Hangup":{}}]""", output.Text);
        Assert.Equal([15, 15], output.Advances);
    }

    [Fact]
    public void WriteTo_NoOutput_Throws()
    {
        Assert.Throws<ArgumentNullException>("output", () => new PerclScript().WriteTo(null!));
        Assert.Throws<ArgumentNullException>("output", () => new EchoScript("").WriteTo(null!));
    }

    private static void AssertWritten(PerclScript script, SpanPolicy policy) =>
        AssertWritten((IPerclScript)script, policy);

    private static void AssertWritten(IPerclScript script, SpanPolicy policy)
    {
        var expected = script.ToUtf8Bytes();
        var output = new RecordingOutput(policy);

        script.WriteTo(output);

        Assert.Equal([expected.Length], output.Advances);
        Assert.True(expected.AsSpan().SequenceEqual(output.Content));
    }
}
