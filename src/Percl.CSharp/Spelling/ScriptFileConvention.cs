namespace Percl.CSharp.Spelling;

/// <summary>Files that hold scripts.</summary>
internal static class ScriptFileConvention
{
    /// <summary>How their names end.</summary>
    public const string Extension = ".percl.json";

    /// <summary>The class whose members they become.</summary>
    public const string Class = "PerclFiles";

    /// <summary>Whether a file of that path holds a script.</summary>
    public static bool IsScript(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);
}
