using System.Text.Json.Serialization;

namespace Percl.Tests.Declared;

[PerclCommand]
public sealed partial class ClassCommand
{
    public required string Text { get; init; }
}

[PerclCommand]
public partial struct StructCommand
{
    public string? Text { get; set; }

    public int Count { get; set; }
}

[PerclCommand]
public readonly partial record struct RecordStructCommand(string Text, bool? Flag = null);

[PerclCommand]
public sealed partial record PositionalCommand(string Text, int? Count = null)
{
    public bool? Flag { get; init; }
}

[PerclCommand]
internal sealed partial record InternalCommand(string Text);

[PerclCommand("Renamed\"Command")]
internal sealed partial record CommandWithAnotherName
{
    [JsonPropertyName("Other-\"Name")]
    public string? Text { get; init; }

    [JsonIgnore]
    public string? Ignored { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? WrittenUnlessNull { get; init; }

    public string? DTMFSequence { get; init; }

    public string? URL { get; init; }
}

[PerclCommand]
internal sealed partial record NothingToSet
{
    public static string Shared => "not an attribute";

    internal string Hidden { get; init; } = "not an attribute";

    public string this[int index] => "not an attribute" + index;
}

internal abstract record BaseOfCommand
{
    public required string First { get; init; }

    public virtual string? Overridden { get; init; }

    public string? Third { get; init; }
}

[PerclCommand]
internal sealed partial record InheritingCommand : BaseOfCommand
{
    public int? Own { get; init; }

    public override string? Overridden { get; init; }
}

internal sealed partial class OuterOf<T>
{
    [PerclCommand]
    internal sealed partial record InGenericType
    {
        public required string Text { get; init; }

        internal T? Hidden { get; init; }
    }
}

[PerclCommand]
internal sealed partial record KeywordNames
{
    public string? @class { get; init; }

    public string? @event { get; init; }

    public bool? @true { get; init; }

    public int? value { get; init; }

    public string? writer { get; init; }

    public string? separator { get; init; }
}
