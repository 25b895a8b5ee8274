using System.Globalization;

namespace Percl.Language.Wording;

/// <summary>Writes lists of names of which one is meant.</summary>
internal static class Alternatives
{
    private const int MostThatAreListed = 4;

    /// <summary>
    /// Returns the names as a list, for example <c>a, b or c</c>, or their number where there are many.
    /// </summary>
    /// <param name="names">The names, each once.</param>
    /// <param name="kind">What the names are, for example <c>other webhooks</c>.</param>
    public static string Of(IReadOnlyList<string> names, string kind) => names.Count switch
    {
        0 => "",
        1 => names[0],
        <= MostThatAreListed => $"{string.Join(", ", names.Take(names.Count - 1))} or {names[names.Count - 1]}",
        var count => $"one of {count.ToString(CultureInfo.InvariantCulture)} {kind}",
    };
}
