namespace Percl.Language.Wording;

/// <summary>Finds the most probable name for a mistyped one.</summary>
internal static class NearestName
{
    private const int Farthest = 3;

    /// <summary>Returns the most similar name; null where none is similar.</summary>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var limit = Math.Min(Farthest, Math.Max(1, candidate.Length / 3));
            var distance = string.Equals(name, candidate, StringComparison.OrdinalIgnoreCase) ? 0
                : Math.Abs(name.Length - candidate.Length) > limit ? int.MaxValue
                : Distance(name, candidate);
            // A name without a common letter is not similar, however short it is.
            if (distance <= limit && distance < least && distance < candidate.Length)
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>Returns the part of a message that suggests a name; empty where there is none.</summary>
    public static string DidYouMean(string name, string? nearest) =>
        nearest is null ? ""
        : string.Equals(name, nearest, StringComparison.OrdinalIgnoreCase)
            ? $"; names are case-sensitive: did you mean '{nearest}'?"
            : $"; did you mean '{nearest}'?";

    /// <summary>
    /// Returns the number of letters that are missing, surplus, wrong or exchanged with their neighbour.
    /// </summary>
    private static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            (before, last, current) = (last, current, before);
        }

        return last[b.Length];
    }
}
