using System.Text;
using Percl.Tests.Buffers;
using Percl.Tests.Oracle;
using Percl.Tests.Text.Kernel;

namespace Percl.Tests.Straight;

/// <summary>What is written straight is what the writer writes, and a script that is refused has written nothing.</summary>
public sealed class StraightScriptTests : IDisposable
{
    private const string Url = "https://example.com";

    private readonly GuardedMemory _memory = new(4096);

    public static TheoryData<string, string?, int, bool?> Values => new()
    {
        { "plain", "en-US", 1, true },
        { "", null, 0, null },
        { KernelTexts.Plain(300), "", 10, false },
        { "Grüße aus Köln, \"ganz\" ohne Umwege", "日本語の挨拶です", 12345, null },
        { "\0\u0001" + KernelTexts.Plain(40) + "\u001F", "x", -1, true },
        { "\uDE00 at the start", "at the end \uD83D", int.MinValue, null },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void WriteTo_SpanThatEndsAnywhere_WritesTheSame(string text, string? language, int times, bool? isPrivate)
    {
        var script = new StraightScript(Url, text, language, times, isPrivate);
        var expected = Encoding.UTF8.GetBytes(JsonOracle.Script(script.Greeting, script.Menu, script.Next));
        var output = new GuardedOutput(_memory);
        for (var first = 0; first <= expected.Length + 800; first += first < 32 || first > expected.Length - 32 ? 1 : 7)
        {
            output.Begin(first);
            script.WriteTo(output);
            if (!output.Written.SequenceEqual(expected))
            {
                Assert.Fail($"With {first} bytes: {Encoding.UTF8.GetString(output.Written)}");
            }
        }
    }

    [Theory]
    [InlineData("/relative", "a", "PERCL2001")]
    [InlineData("", "a", "PERCL2010")]
    [InlineData(null, "a", "PERCL2010")]
    [InlineData("ftp://example.com", "a", "PERCL2001")]
    [InlineData(Url, null, "PERCL2010")]
    public void WriteTo_ValueIsRefused_WritesNothing(string? url, string? text, string rule)
    {
        var output = new ReusableOutput(4096);

        var refusal = Assert.Throws<PerclException>(() =>
            new StraightScript(url!, text!, null, 1, null).WriteTo(output));

        Assert.Equal(rule, refusal.RuleId);
        Assert.Equal(0, output.Written.Length);
    }

    [Theory]
    [InlineData("http://example.com")]
    [InlineData("HTTPS://example.com")]
    [InlineData("https://1.2.3.4")]
    public void WriteTo_UnusualUrl_IsWritten(string url) =>
        Assert.Contains($"\"{url}\"", Encoding.UTF8.GetString(Write(new(url, "a", null, 1, null))), StringComparison.Ordinal);

    [Fact]
    public void WriteTo_NoOutput_Throws() =>
        Assert.Throws<ArgumentNullException>(() => default(StraightScript).WriteTo(null!));

    public void Dispose() => _memory.Dispose();

    private static byte[] Write(StraightScript script)
    {
        var output = new ReusableOutput(4096);
        script.WriteTo(output);
        return output.Written.ToArray();
    }
}
