using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Percl.Language.Facts;

namespace Percl;

/// <summary>
/// Shows JSON in one line that is readable in any language, without what an object with a privacy attribute holds.
/// </summary>
internal static class ReadableJson
{
    /// <summary>Returns the string of an object; the type of the exception where <c>ToString</c> throws one.</summary>
    public static string Of(object value)
    {
        try
        {
            return value.ToString() ?? "";
        }
        catch (Exception exception)
        {
            // Debuggers, logs and failed assertions must not fail because of a property of the object.
            return $"[{exception.GetType()}]";
        }
    }

    /// <summary>Returns a string with quotation marks. Line breaks of all kinds are escaped.</summary>
    public static string Quoted(string? text)
    {
        var quoted = new StringBuilder("\"");
        var rest = (text ?? "").AsSpan();
        while (!rest.IsEmpty)
        {
            // The encoder of the framework escapes all characters beyond U+FFFF, such as emojis.
            var pair = FirstPair(rest);
            quoted.Append(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(rest[..pair].ToString()));
            rest = rest[pair..];
            if (!rest.IsEmpty)
            {
                quoted.Append(rest[0]).Append(rest[1]);
                rest = rest[2..];
            }
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Appends JSON. What asks for privacy is masked, at any depth.</summary>
    public static void Append(StringBuilder json, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                AppendObject(json, value);
                break;
            case JsonValueKind.Array:
                AppendArray(json, value);
                break;
            case JsonValueKind.String:
                json.Append(Quoted(TextOf(value)));
                break;
            case JsonValueKind.Undefined:
                json.Append(PrivateText.QuotedMask);
                break;
            default:
                json.Append(value.GetRawText());
                break;
        }
    }

    /// <summary>Returns the name of a member.</summary>
    public static string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            // It holds a surrogate without its pair.
            return "\uFFFD";
        }
    }

    private static void AppendArray(StringBuilder json, JsonElement value)
    {
        json.Append('[');
        var isFirst = true;
        foreach (var item in value.EnumerateArray())
        {
            Append(json.Append(isFirst ? "" : ","), item);
            isFirst = false;
        }

        json.Append(']');
    }

    private static void AppendObject(StringBuilder json, JsonElement value)
    {
        var isPrivate = value.EnumerateObject().Any(AsksForPrivacy);
        json.Append('{');
        var isFirst = true;
        foreach (var member in value.EnumerateObject())
        {
            json.Append(isFirst ? "" : ",").Append(Quoted(NameOf(member))).Append(':');
            isFirst = false;
            if (isPrivate)
            {
                json.Append(PrivateText.Of(member.Value));
            }
            else
            {
                Append(json, member.Value);
            }
        }

        json.Append('}');
    }

    /// <summary>Determines whether a member asks for privacy: by its name, and by a value that means true.</summary>
    public static bool AsksForPrivacy(JsonProperty member) =>
        PrivacyName.Asks(NameOf(member))
        && (member.Value.ValueKind is JsonValueKind.True
            || (member.Value.ValueKind is JsonValueKind.String
                && TextOf(member.Value).Equals("true", StringComparison.OrdinalIgnoreCase)));

    private static int FirstPair(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return i;
            }
        }

        return text.Length;
    }

    private static string TextOf(JsonElement text)
    {
        try
        {
            return text.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // It holds a surrogate without its pair.
            return text.GetRawText();
        }
    }
}
