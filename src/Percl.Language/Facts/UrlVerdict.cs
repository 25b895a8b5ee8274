namespace Percl.Language.Facts;

/// <summary>What is known about a URL of which perhaps only the beginning is known.</summary>
internal enum UrlVerdict
{
    /// <summary>What is known allows both.</summary>
    Unknown,

    /// <summary>It is absolute whatever follows.</summary>
    Absolute,

    /// <summary>It is not absolute whatever follows.</summary>
    NotAbsolute,
}
