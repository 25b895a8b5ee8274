using System.Text;

namespace Percl.Simulation;

/// <summary>Writes strings as call scripts have them.</summary>
internal static class Quoted
{
    /// <summary>Returns a string in quotes.</summary>
    public static string Of(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings(" ")}\"";

    /// <summary>Returns a string in quotes as a pattern that matches itself alone.</summary>
    public static string OfPattern(string text)
    {
        var pattern = new StringBuilder();
        foreach (var character in text)
        {
            // A pattern has no escape for what ends a line or moves the cursor.
            pattern.Append(character switch
            {
                '*' or '?' or '\\' => $"\\{character}",
                '\u2028' or '\u2029' => "?",
                _ when char.IsControl(character) => "?",
                _ => character.ToString(),
            });
        }

        return Of(pattern.ToString());
    }
}
