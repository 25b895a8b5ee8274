using Percl.CompilerServices;
using Percl.Tests.Buffers;

namespace Percl.Tests.Output;

/// <summary>A command that catches the exception of another one leaves half of it: the script is not written.</summary>
public sealed class CaughtExceptionTests
{
    private static readonly HandWritten Failing = new(static (ref writer) =>
    {
        writer.WriteRaw("{\"Half\":"u8);
        throw new TimeoutException();
    });

    public static TheoryData<string> Names => [.. Writings.Keys];

    private static Dictionary<string, HandWritten.Writing> Writings { get; } = new(StringComparer.Ordinal)
    {
        ["WriteElement"] = static (ref writer) => writer.WriteElement(Failing),
        ["WriteElements"] = static (ref writer) => writer.WriteElements([new Hangup(), (IPerclCommand)Failing]),
        ["WriteElements of a list"] = static (ref writer) => writer.WriteElements((IEnumerable<IPerclCommand>)[Failing]),
        ["WriteElementsOf"] = static (ref writer) => writer.WriteElementsOf(new PerclScript([Failing])),
        ["WriteCommand"] = static (ref writer) => writer.WriteCommand(writer.GetCursor(), default, Failing),
        ["WriteObject"] = static (ref writer) => writer.WriteObject(writer.GetCursor(), default, new Part()),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Exception_OfAWrittenCommand_RefusesTheScriptThatCatchesIt(string name)
    {
        PerclScript script =
        [
            new HandWritten((ref writer) =>
            {
                writer.WriteRaw("{\"A\":["u8);
                try
                {
                    Writings[name](ref writer);
                }
                catch (TimeoutException)
                {
                    writer.WriteRaw("1]}"u8);
                }
            }),
        ];
        var output = new RecordingOutput();

        var exception = Assert.Throws<InvalidOperationException>(() => script.WriteTo(output));

        Assert.StartsWith("A command of the script was refused or failed", exception.Message, StringComparison.Ordinal);
        Assert.Empty(output.Advances);
    }

    [Fact]
    public void Exception_OfOtherCode_MayBeCaught()
    {
        PerclScript script =
        [
            new HandWritten((ref writer) =>
            {
                try
                {
                    throw new TimeoutException();
                }
                catch (TimeoutException)
                {
                    writer.WriteRaw("{}"u8);
                }
            }),
        ];

        Assert.Equal("[{}]", script.ToJson());
    }

    [Fact]
    public void Command_ThatWritesAnotherInItsPlace_NeedsNoSecondComma()
    {
        var instead = new HandWritten(static (ref writer) => writer.WriteElement(new Hangup()));
        var script = new HandWritten(static (ref writer) => writer.WriteElementsOf(new Compiled("a")));
        var value = new HandWritten(static (ref writer) =>
        {
            writer.WriteRaw("{\"A\":"u8);
            writer.WriteElement(new Hangup());
            writer.WriteRaw("}"u8);
        });

        Assert.Equal(
            """[{"Hangup":{}},{"Hangup":{}},{"Say":{"text":"a"}},{"A":{"Hangup":{}}}]""",
            new PerclScript([instead, instead, script, value]).ToJson());
    }

    [Fact]
    public void Commands_OfAnotherScript_AreSeparated() => Assert.Equal(
        """[{"Hangup":{}},{"Say":{"text":"a"}},{"Say":{"text":"a"}},{"Hangup":{}}]""",
        PerclWriter.ToJson(new Twice()));

    private sealed class Part : IPerclObject
    {
        public void WriteTo(ref PerclWriter writer) => ((IPerclCommand)Failing).WriteTo(ref writer);
    }

    private sealed class Twice : Text.RawScript
    {
        public override void WriteCommandsTo(ref PerclWriter writer)
        {
            writer.WriteElement(new Hangup());
            writer.WriteElementsOf(new Compiled("a"));
            writer.WriteElementsOf(new Compiled("a"));
            writer.WriteElement(new Hangup());
        }
    }
}

/// <summary>A script that is compiled, and begins with a value.</summary>
[PerclScript]
internal sealed partial record Compiled(string Text)
{
    public Say Only => new() { Text = Text };
}
