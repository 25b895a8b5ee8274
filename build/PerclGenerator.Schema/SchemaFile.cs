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
    public static string Path { get; } = Find();

    /// <summary>Returns the content that the file must have.</summary>
    public static string Render() => ScriptSchema.Create(new Declarations()).ToJsonString(Format) + "\n";

    private static string Find()
    {
        // This program is built into the repository.
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = System.IO.Path.Combine(folder.FullName, "build", "package", "percl.schema.json");
            if (File.Exists(file))
            {
                return file;
            }
        }

        throw new DirectoryNotFoundException("Run it from a folder of the repository.");
    }
}
