namespace Percl.Tests.Declared;

[PerclCommand]
internal sealed partial record AllOptional(int? A = null, string? B = null, bool? C = null, double? D = null);

[PerclCommand]
internal sealed partial record OptionalThenRequired
{
    public int? A { get; init; }

    public string? B { get; init; }

    public required string C { get; init; }

    public bool? D { get; init; }
}

[PerclCommand]
internal sealed partial record OneOptional(int? A = null);
