using System.Text;
using Percl.Tests.Buffers;
using Percl.Tests.Oracle;
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
        piece => AssertWritten([.. Enumerable.Repeat(new Say { Text = Texts.Repeat(piece, 5000) }, 20)], policy));

    [Theory]
    [MemberData(nameof(Policies))]
    public void WriteTo_DeclaredScript_AdvancesOnceByItsLength(SpanPolicy policy) => Assert.All(
        Enumerable.Range(0, 500),
        length =>
        {
            var echo = new EchoScript(new string('é', length));
            AssertWritten(JsonOracle.Script(echo.Alone, echo.Between, echo.InUrl), echo, policy);
        });

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
        AssertWritten(JsonOracle.Script(script), script, policy);

    private static void AssertWritten(string expected, IPerclScript script, SpanPolicy policy)
    {
        var output = new RecordingOutput(policy);

        script.WriteTo(output);

        Assert.Equal([Encoding.UTF8.GetByteCount(expected)], output.Advances);
        Assert.Equal(expected, output.Text);
    }
}
