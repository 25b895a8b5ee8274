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

    private static T Throw<T>() => throw new TimeoutException();

    [PerclCommand]
    internal sealed partial record Throwing
    {
        public int First => 1;

        public string Text => Throw<string>();
    }

    [PerclScript]
    internal sealed partial record ThrowingScript
    {
        public Say First => new() { Text = "Hello." };

        public Say Second => new() { Text = Throw<string>() };
    }
}
