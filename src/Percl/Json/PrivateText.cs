using System.Text.Json;

namespace Percl;

/// <summary>Masks what a caller said, pressed or heard in private, as FreeClimb's own logs do.</summary>
internal static class PrivateText
{
    /// <summary>The text that FreeClimb shows in place of a private one. It does not tell the length.</summary>
    public const string Mask = "xxxxx";

    /// <summary>The mask as JSON.</summary>
    public const string QuotedMask = "\"" + Mask + "\"";

    /// <summary>Returns the mask for a text; the text itself where it is null or empty.</summary>
    public static string? Of(string? text) => string.IsNullOrEmpty(text) ? text : Mask;

    /// <summary>
    /// Returns the mask for a JSON value; the value itself where it is true, false or null. Lists and objects are
    /// masked as a whole, because the names in an object may be texts too.
    /// </summary>
    public static string Of(JsonElement value) =>
        value.ValueKind is JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null
            ? value.GetRawText()
            : QuotedMask;
}
