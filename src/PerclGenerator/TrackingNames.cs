namespace PerclGenerator;

/// <summary>Defines the names of the generators' steps.</summary>
internal static class TrackingNames
{
    public const string Declarations = nameof(Declarations);
    public const string Sources = nameof(Sources);
}
