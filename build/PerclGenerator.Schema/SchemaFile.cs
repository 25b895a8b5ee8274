using System.Text.Encodings.Web;
using System.Text.Json;

namespace PerclGenerator.Schema;

/// <summary>The file in which the schema is checked in, and from which it is packed.</summary>
internal static class SchemaFile
{
    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        // Nobody puts the file into HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Gets the path of the file.</summary>
    public static string Path { get; } = RepositoryFile.Find("build", "package", "percl.schema.json");

    /// <summary>Returns the content that the file must have.</summary>
    public static string Render() => ScriptSchema.Create(new Declarations()).ToJsonString(Format) + "\n";
}
