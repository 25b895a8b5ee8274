namespace Percl.Tests.Declared;

/// <summary>Of a partial property the part with the code counts.</summary>
public sealed class PartialPropertyTests
{
    [Fact]
    public void Command_WithPartialProperties_IsCreated()
    {
        var script = new PartialCommandScript("n");

        Assert.Equal("""[{"PartialCommand":{"text":"n?","count":8}}]""", script.ToJson());
        Assert.Equal(script.ToJson(), new PerclScript { script.Command }.ToJson());
    }

    [Fact]
    public void Property_OfAScriptThatIsPartial_IsWritten() => Assert.Equal(
        """[{"Say":{"text":"n"}},{"Say":{"text":"private n"}}]""", new PartialScript("n").ToJson());
}

[PerclCommand]
internal sealed partial record PartialCommand
{
    public partial string? Text { get; init; }

    public required partial int Count { get; init; }
}

internal sealed partial record PartialCommand
{
    private string? _text;
    private int _count;

    public partial string? Text { get => _text + "?"; init => _text = value; }

    public required partial int Count { get => _count; init => _count = value * 2; }
}

[PerclScript]
internal sealed partial record PartialCommandScript(string Name)
{
    public PartialCommand Command => new() { Text = Name, Count = 4 };
}

[PerclScript]
internal sealed partial record PartialScript(string Name)
{
    public partial Say First { get; }

    private partial Say Second { get; }
}

internal sealed partial record PartialScript
{
    private partial Say Second => new() { Text = "private " + Name };

    public partial Say First => new() { Text = Name };
}
