using System.Text;

namespace Percl.Benchmarks.Building;

/// <summary>Writes the files of a project with many annotated types, and the edits to it.</summary>
internal abstract class SourceSet
{
    private const int TypesPerFile = 10;

    /// <summary>The file, by its number, whose first type is edited.</summary>
    public const int RelatedFile = 0;

    /// <summary>What stands at the head of each file of types.</summary>
    protected abstract string Head { get; }

    /// <summary>The number of the file that has no annotated type.</summary>
    public static int UnrelatedFile(int types) => types / TypesPerFile;

    /// <summary>The file without annotated types; with another number the body of its method is another.</summary>
    public static string WriteUnrelated(int edit) =>
        $$"""
        namespace App;

        public static class Unrelated
        {
            public static int Count() => {{edit}};
        }
        """;

    /// <summary>All files.</summary>
    /// <param name="types">How many types, a multiple of ten.</param>
    public IEnumerable<string> Write(int types) =>
    [
        .. Enumerable.Range(0, types / TypesPerFile).Select(file => WriteFile(file, "")),
        WriteUnrelated(0),
        .. WriteOthers(types),
    ];

    /// <summary>The file whose first type is edited; with another number it is edited otherwise.</summary>
    public string WriteRelated(int edit) => WriteFile(RelatedFile, $"Edit{edit}");

    /// <summary>Writes a type.</summary>
    /// <param name="type">Its number.</param>
    /// <param name="edit">What is added to the name of its first property, to change what is generated.</param>
    protected abstract string WriteType(int type, string edit);

    /// <summary>Writes what there is once a project.</summary>
    protected virtual IEnumerable<string> WriteOthers(int types) => [];

    private string WriteFile(int file, string edit)
    {
        var text = new StringBuilder(Head);
        for (var i = 0; i < TypesPerFile; i++)
        {
            text.Append("\n\n").Append(WriteType((file * TypesPerFile) + i, i == 0 ? edit : ""));
        }

        return text.Append('\n').ToString();
    }
}
