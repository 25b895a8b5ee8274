namespace Percl.CSharp.Spelling;

/// <summary>Defines the naming convention of script files.</summary>
internal static class ScriptFileConvention
{
    /// <summary>The extension of script files.</summary>
    public const string Extension = ".percl.json";

    /// <summary>The class whose members are the script files.</summary>
    public const string Class = "PerclFiles";

    /// <summary>Determines whether the path is that of a script file.</summary>
    public static bool IsScript(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);
}
