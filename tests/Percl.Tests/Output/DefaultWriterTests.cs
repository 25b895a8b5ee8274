using Percl.CompilerServices;

namespace Percl.Tests.Output;

/// <summary>The default value of the writer belongs to no script, and its methods say so.</summary>
public sealed class DefaultWriterTests
{
    public static TheoryData<string> Names => [.. Writings.Keys];

    private static Dictionary<string, HandWritten.Writing> Writings { get; } = new(StringComparer.Ordinal)
    {
        ["WriteRaw"] = static (ref writer) => writer.WriteRaw("{}"u8),
        ["WriteElement"] = static (ref writer) => writer.WriteElement(new Hangup()),
        ["WriteElement of null"] = static (ref writer) => writer.WriteElement<IPerclCommand>(null),
        ["WriteElements"] = static (ref writer) => writer.WriteElements([new Hangup()]),
        ["WriteElements of null"] = static (ref writer) => writer.WriteElements((IEnumerable<IPerclCommand>?)null),
        ["WriteElementsOf"] = static (ref writer) => writer.WriteElementsOf(new PerclScript([new Hangup()])),
        ["WriteRaw at a cursor"] = static (ref writer) => writer.WriteRaw(writer.GetCursor(), "{}"u8),
        ["WriteString"] = static (ref writer) => writer.WriteString(writer.GetCursor(), default, "text"),
        ["WriteString of null"] = static (ref writer) => writer.WriteString(writer.GetCursor(), default, null),
        ["WriteUrl"] = static (ref writer) => writer.WriteUrl(writer.GetCursor(), default, "/"),
        ["WriteNumber"] = static (ref writer) => writer.WriteNumber(writer.GetCursor(), default, 12345),
        ["WriteStrings"] = static (ref writer) => writer.WriteStrings(writer.GetCursor(), default, ["a"]),
        ["WriteObject"] = static (ref writer) => writer.WriteObject(writer.GetCursor(), default, new SayEngine()),
        ["WriteCommand of null"] = static (ref writer) => writer.WriteCommand<IPerclCommand>(writer.GetCursor(), default, null),
        ["WriteFormatted"] = static (ref writer) => writer.WriteFormatted(writer.GetCursor(), default, 1.5, 0, null),
        ["Format"] = static (ref writer) => writer.Format(1.5, 0, null),
        ["TextOf"] = static (ref writer) => writer.TextOf(default),
        ["Missing"] = static (ref writer) => throw writer.Missing(writer.GetCursor(), default),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Method_OfTheDefaultValue_IsRefused(string name)
    {
        var exception = Assert.Throws<InvalidOperationException>(() =>
        {
            PerclWriter writer = default;
            Writings[name](ref writer);
        });

        Assert.StartsWith("The PerclWriter is the default value.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Command_ThatReplacesTheWriterByTheDefaultValue_RefusesTheScript()
    {
        PerclScript script =
        [
            new HandWritten(static (ref writer) =>
            {
                writer = default;
                writer.WriteRaw("{}"u8);
            }),
        ];

        Assert.Throws<InvalidOperationException>(script.ToUtf8Bytes);
    }

    [Fact]
    public void Script_ThatReplacesTheWriterByTheDefaultValue_IsRefused()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => PerclWriter.ToJson(new Forgetful()));

        Assert.StartsWith("The PerclWriter is the default value.", exception.Message, StringComparison.Ordinal);
    }

    private sealed class Forgetful : Text.RawScript
    {
        public override void WriteCommandsTo(ref PerclWriter writer) => writer = default;
    }
}
