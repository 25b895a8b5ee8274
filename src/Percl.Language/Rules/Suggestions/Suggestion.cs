using System.Globalization;

namespace Percl.Language;

/// <summary>A change that makes a violation go away. The rule that finds the violation knows it; a fix carries it out.</summary>
/// <param name="Kind">What is to be done.</param>
/// <param name="Name">The name or text that it takes; empty where it takes none.</param>
/// <param name="Json">The value that it takes, as JSON; empty where it takes none.</param>
public sealed record Suggestion(SuggestionKind Kind, string Name = "", string Json = "")
{
    /// <summary>Where in the text the change begins, without escapes; only of <see cref="SuggestionKind.EditText"/>.</summary>
    public int Offset { get; init; }

    /// <summary>How many characters of the text go; only of <see cref="SuggestionKind.EditText"/>.</summary>
    public int Length { get; init; }

    /// <summary>Reads what <see cref="Write"/> wrote; null for anything else.</summary>
    public static Suggestion? Read(string text)
    {
        // A value may have any character, and it comes last.
        var parts = text.Split(['\n'], 5);
        return parts.Length == 5
            && Enum.TryParse(parts[0], out SuggestionKind kind)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var offset)
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            ? new Suggestion(kind, parts[3], parts[4]) { Offset = offset, Length = length }
            : null;
    }

    /// <summary>The suggestion as a text that travels with a diagnostic.</summary>
    public string Write() => string.Join(
        "\n",
        Kind.ToString(),
        Offset.ToString(CultureInfo.InvariantCulture),
        Length.ToString(CultureInfo.InvariantCulture),
        Name,
        Json);
}
