namespace PerclGenerator;

/// <summary>The generators' steps, as tests ask for them.</summary>
internal static class TrackingNames
{
    public const string Declarations = nameof(Declarations);
    public const string Sources = nameof(Sources);
}
