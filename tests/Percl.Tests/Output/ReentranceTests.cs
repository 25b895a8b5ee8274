using System.Buffers;
using Percl.Tests.Buffers;

namespace Percl.Tests.Output;

/// <summary>A command, or a property of one, uses the library or the output while its script is being written.</summary>
public sealed partial class ReentranceTests
{
    private static readonly PerclScript Other = [new Say { Text = "other" }];

    [Fact]
    public void WriteTo_CommandWritesAScriptToTheSameOutput_IsRefused()
    {
        IPerclScript[] others = [Other, new PerclScript(), new Constant(), new PerclScript([new Say { Text = new string('a', 5000) }])];
        foreach (var other in others)
        {
            AssertRefused(other, before: 0);
            AssertRefused(other, before: 5_000);
        }
    }

    [Fact]
    public void WriteTo_CommandWritesScriptsElsewhere_ChangesNothing()
    {
        PerclScript script =
        [
            new HandWritten((ref writer) =>
            {
                var elsewhere = new RecordingOutput();
                Other.WriteTo(elsewhere);
                writer.WriteRaw("{\"A\":"u8);
                Assert.Equal(elsewhere.Text, Other.ToJson());
                writer.WriteRaw(Other.ToUtf8Bytes());
                writer.WriteRaw("}"u8);
            }),
        ];

        for (var i = 0; i < 3; i++)
        {
            Assert.Equal("""[{"A":[{"Say":{"text":"other"}}]}]""", script.ToJson());
        }
    }

    [Fact]
    public void WriteElement_CommandWritesItself_IsRefused()
    {
        HandWritten? command = null;
        command = new HandWritten((ref writer) =>
        {
            writer.WriteRaw("{\"A\":["u8);
            writer.WriteElement(command);
            writer.WriteRaw("]}"u8);
        });

        var exception = Assert.Throws<InvalidOperationException>(new PerclScript([command]).ToUtf8Bytes);

        Assert.StartsWith("Commands and scripts are nested more than 60 deep", exception.Message, StringComparison.Ordinal);
    }

    private static void AssertRefused(IPerclScript other, int before)
    {
        var output = new ArrayBufferWriter<byte>(20_000);
        PerclScript script =
        [
            new HandWritten((ref writer) =>
            {
                writer.WriteRaw("{\"A\":\""u8);
                writer.WriteRaw(Enumerable.Repeat((byte)'x', before).ToArray());
                other.WriteTo(output);
                writer.WriteRaw("\"}"u8);
            }),
        ];

        var exception = Assert.Throws<InvalidOperationException>(() => script.WriteTo(output));

        Assert.StartsWith("Another script was written to the output", exception.Message, StringComparison.Ordinal);
        Assert.Equal(other.ToUtf8Bytes().Length, output.WrittenCount);
    }

    /// <summary>A script that is constant at compile time.</summary>
    [PerclScript]
    internal sealed partial class Constant
    {
        public Hangup End => new();
    }
}
