using Percl.Tests.Buffers;

namespace Percl.Tests.Refusals;

public sealed partial class ThrowingGetterTests
{
    [Fact]
    public void WriteTo_GetterOfACommandThrows_PassesItOnAndWritesNothing()
    {
        var output = new RecordingOutput();
        PerclScript script = [new Say { Text = new string('a', 1000) }, new Throwing()];

        Assert.Throws<TimeoutException>(() => script.WriteTo(output));

        Assert.Empty(output.Advances);
    }

    [Fact]
    public void WriteTo_GetterOfAScriptThrows_PassesItOnAndWritesNothing()
    {
        var output = new RecordingOutput();

        Assert.Throws<TimeoutException>(() => new ThrowingScript().WriteTo(output));

        Assert.Empty(output.Advances);
    }

    [Fact]
    public void WriteTo_AfterAFailure_WritesToTheSameOutput()
    {
        var output = new RecordingOutput();
        Assert.Throws<TimeoutException>(() => new ThrowingScript().WriteTo(output));

        new PerclScript([new Hangup()]).WriteTo(output);

        Assert.Equal("""[{"Hangup":{}}]""", output.Text);
    }

    [Fact]
    public void ToString_GetterThrows_ShowsTheException()
    {
        const string Shown = "[System.TimeoutException]";

        Assert.Equal(Shown, new Throwing().ToString());
        Assert.Equal(Shown, new ThrowingScript().ToString());
        Assert.Equal(
            $$$"""[{"StartRecordCall":{}},{{{Shown}}}]""",
            new PerclScript { new StartRecordCall(), new Throwing() }.ToString());
        Assert.Equal($"[{Shown}]", new PerclScript { new HandWritten() }.ToString());
        Assert.Equal(
            $$$"""{"GetDigits":{"actionUrl":"https://example.com","prompts":[{{{Shown}}}]}}""",
            new GetDigits { ActionUrl = "https://example.com", Prompts = [new HandWritten()] }.ToString());
    }

    [Fact]
    public void Equals_GetterThrows_IsEqualToItselfAlone()
    {
        PerclScript script = [new HandWritten()];

        Assert.Equal(script, [script[0]]);
        Assert.Equal(script.GetHashCode(), new PerclScript { script[0] }.GetHashCode());
        Assert.NotEqual(script, [new HandWritten()]);
        Assert.NotEqual([new Hangup()], script);
    }

    private static T Throw<T>() => throw new TimeoutException();

    [PerclCommand]
    internal sealed partial record Throwing
    {
        public int First => 1;

        public string Text => Throw<string>();
    }

    internal sealed class HandWritten : IPromptCommand
    {
        public void WriteTo(ref PerclWriter writer) => throw new TimeoutException();

        public override bool Equals(object? obj) => throw new TimeoutException();

        public override int GetHashCode() => 0;

        public override string ToString() => throw new TimeoutException();
    }

    [PerclScript]
    internal sealed partial record ThrowingScript
    {
        public Say First => new() { Text = "Hello." };

        public Say Second => new() { Text = Throw<string>() };
    }
}
