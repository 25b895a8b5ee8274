using System.Globalization;

namespace Percl.Language.Violations;

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

    /// <summary>
    /// Whether it may take away what the author wants, such as words that a caller should hear: only a person who looks
    /// at the place can know.
    /// </summary>
    public bool IsLossy { get; init; }

    /// <summary>Reads what <see cref="Write"/> wrote; null for anything else.</summary>
    public static Suggestion? Read(string text)
    {
        // A value may have any character, and it comes last.
        var parts = text.Split(['\n'], 6);
        return parts.Length == 6
            && Enum.TryParse(parts[0], out SuggestionKind kind)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var offset)
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            && bool.TryParse(parts[3], out var isLossy)
            ? new Suggestion(kind, parts[4], parts[5]) { Offset = offset, Length = length, IsLossy = isLossy }
            : null;
    }

    /// <summary>The suggestion as a text that travels with a diagnostic.</summary>
    public string Write() => string.Join(
        "\n",
        Kind.ToString(),
        Offset.ToString(CultureInfo.InvariantCulture),
        Length.ToString(CultureInfo.InvariantCulture),
        IsLossy ? bool.TrueString : bool.FalseString,
        Name,
        Json);
}
