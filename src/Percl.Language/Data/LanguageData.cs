using Percl.Language.Json;
using Percl.Language.Schema;

namespace Percl.Language.Data;

/// <summary>
/// Provides the language as data, for tools that have no compiler to read the declarations of the commands. The file is
/// made from those declarations.
/// </summary>
public static class LanguageData
{
    private const string Resource = "percl.language.json";

    private static readonly Lazy<LanguageSchema> Shared = new(static () => Parse(ReadResource()));

    /// <summary>Gets the language of FreeClimb's reference.</summary>
    public static LanguageSchema Language => Shared.Value;

    /// <summary>Reads a language.</summary>
    /// <param name="json">The content of the file.</param>
    /// <exception cref="FormatException">The content is not that of such a file.</exception>
    public static LanguageSchema Parse(string json) =>
        JsonParser.Parse(json, JsonSyntax.Strict) is { Errors.Count: 0, Root: JsonArray commands }
            ? new LanguageSchema(commands.Items.Select(static item => CommandData.Read(new DataObject(item))))
            : throw new FormatException("The language is no array in JSON.");

    private static string ReadResource()
    {
        using var stream = typeof(LanguageData).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
