using System.Text;
using Percl.Tests.Buffers;
using Percl.Tests.Oracle;
using Percl.Tests.Text;
using Percl.Tests.Text.Kernel;

namespace Percl.Tests.Output;

/// <summary>The output's span ends at every place in a script, and what lies behind it cannot be written.</summary>
public sealed class SpanEndTests : IDisposable
{
    private const int Longest = 4096;

    private static readonly string[] Samples =
        ["a", "plain text", KernelTexts.Plain(60), "\"", "é\u0001", "\0\0\0\0\0\0\0\0\0\0", "😀你\uD83D", "\uDE00" + KernelTexts.Plain(20) + "\\"];

    private readonly GuardedMemory _memory = new(Longest);

    [Fact]
    public void WriteTo_SpanThatEndsAnywhere_WritesTheSame()
    {
        foreach (var text in Samples)
        {
            var script = new EveryWriteScript(text, 12345);
            AssertWritten(script, JsonOracle.Script(script.Whole, script.Composed, script.Digits));
        }
    }

    [Fact]
    public void WriteTo_SpanThatEndsAnywhereInPieces_WritesTheSame()
    {
        (string First, string Second, string Third)[] pieces =
        [
            ("a\uD83D", "\uDE00b", "\uD83D"), ("\uD83D", "", "\uDE00"), ("\uD83D", "\uDE00\uD83D", "\uDE00"),
            ("\uD83D", "\uD83D", "\uDE00"), ("\uDE00", "\uD83D", "\uDE00" + KernelTexts.Plain(50)),
            (KernelTexts.Plain(50) + "\uD83D", "\uDE00\u0001\u0001\u0001\u0001\u0001\u0001\u0001", "\""),
        ];
        foreach (var (first, second, third) in pieces)
        {
            var script = new PiecesScript(first, second, third);
            AssertWritten(script, JsonOracle.Script(script.Two, script.Three, script.Apart, script.Padded, script.InUrl));
        }
    }

    public void Dispose() => _memory.Dispose();

    private void AssertWritten(IPerclScript script, string json)
    {
        var expected = Encoding.UTF8.GetBytes(json);
        var output = new GuardedOutput(_memory);

        // Up to where a text is sure to fit although each character might be escaped.
        for (var first = 0; first <= expected.Length + 600; first++)
        {
            output.Begin(first);
            script.WriteTo(output);
            if (!output.Written.SequenceEqual(expected))
            {
                Assert.Fail($"With {first} bytes: {Encoding.UTF8.GetString(output.Written)}");
            }
        }
    }
}
