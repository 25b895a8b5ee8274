namespace PerclGenerator.Lowering;

/// <summary>Identifies all that the text of a value depends on, once the value is evaluated.</summary>
internal enum TextSource
{
    /// <summary>The value alone.</summary>
    Value,

    /// <summary>The value and the current culture.</summary>
    Culture,

    /// <summary>Unknown code, which may look at anything, change something, or fail.</summary>
    Code,
}
