namespace PerclGenerator.Lowering;

/// <summary>Specifies the dependencies of the string for a value, after the value is evaluated.</summary>
internal enum TextSource
{
    /// <summary>The value alone.</summary>
    Value,

    /// <summary>The value and the current culture.</summary>
    Culture,

    /// <summary>Unknown code, which may read or change anything, or throw.</summary>
    Code,
}
