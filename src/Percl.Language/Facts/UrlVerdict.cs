namespace Percl.Language.Facts;

/// <summary>Specifies whether a URL is absolute, if perhaps only its beginning is known.</summary>
internal enum UrlVerdict
{
    /// <summary>Both are possible.</summary>
    Unknown,

    /// <summary>The URL is absolute whatever follows.</summary>
    Absolute,

    /// <summary>The URL is not absolute whatever follows.</summary>
    NotAbsolute,
}
