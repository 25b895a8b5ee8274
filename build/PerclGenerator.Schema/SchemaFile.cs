using System.Runtime.CompilerServices;
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

    /// <summary>Where the file stands.</summary>
    public static string Path { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(FolderOf(), "..", "percl.schema.json"));

    /// <summary>What the file must have in it.</summary>
    public static string Render() => ScriptSchema.Create(new Declarations()).ToJsonString(Format) + "\n";

    private static string FolderOf([CallerFilePath] string file = "") => System.IO.Path.GetDirectoryName(file)!;
}
