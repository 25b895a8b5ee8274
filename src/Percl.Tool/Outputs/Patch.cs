using DiffPlex.Renderer;

namespace Percl.Tool.Outputs;

/// <summary>Shows the changes of a file as a unified diff.</summary>
internal static class Patch
{
    /// <summary>Returns the patch of a file.</summary>
    public static string Of(string file, string before, string after) =>
        UnidiffRenderer.GenerateUnidiff(before, after, "a/" + file, "b/" + file).TrimEnd('\n') + "\n";
}
