using System.Globalization;

namespace Percl.Language.Violations;

/// <summary>How suggestions travel with a diagnostic: as properties, by their numbers.</summary>
public static class SuggestionProperties
{
    private const string Prefix = "Suggestion";

    /// <summary>The properties that carry suggestions.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Write(IEnumerable<Suggestion> suggestions) =>
        suggestions.Select(static (suggestion, i) => new KeyValuePair<string, string?>(KeyOf(i), suggestion.Write()));

    /// <summary>The suggestions that properties carry, in order.</summary>
    public static IEnumerable<Suggestion> Read(IReadOnlyDictionary<string, string?> properties)
    {
        for (var i = 0; properties.TryGetValue(KeyOf(i), out var text); i++)
        {
            if (text is not null && Suggestion.Read(text) is { } suggestion)
            {
                yield return suggestion;
            }
        }
    }

    private static string KeyOf(int number) => Prefix + number.ToString(CultureInfo.InvariantCulture);
}
