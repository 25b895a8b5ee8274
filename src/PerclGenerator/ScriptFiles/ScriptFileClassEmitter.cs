using Percl.CSharp.Spelling;
using PerclGenerator.Emitting;

namespace PerclGenerator.ScriptFiles;

/// <summary>Writes the classes around the types of script files, with their documentation.</summary>
internal static class ScriptFileClassEmitter
{
    /// <summary>Writes the C# source.</summary>
    public static string Emit(ScriptFileClasses classes)
    {
        var code = new CodeWriter();
        TypeEmitter.BeginFile(code, callsWriter: false);
        if (classes.Namespace is { } root && root.Split('.')[0] != ScriptFileConvention.Class)
        {
            // The top-level statements of Program.cs are in no namespace.
            code.Line($"global using {ScriptFileConvention.Class} = global::{root}.{ScriptFileConvention.Class};");
            code.Line();
        }

        if (classes.Namespace is not null)
        {
            code.Open("namespace " + classes.Namespace);
        }

        code.Line("/// <summary>Provides the script files of the project: a type for each, a class for each folder.");
        code.Line("/// </summary>");
        Open(code, ScriptFileConvention.Class, isOutermost: true);
        code.Close();
        foreach (var folder in classes.Folders)
        {
            code.Line();
            for (var i = 0; i < folder.Classes.Count; i++)
            {
                if (i == folder.Classes.Count - 1)
                {
                    code.Line(
                        "/// <summary>Provides the script files in the folder "
                        + $"<c>{XmlText.Of(folder.Shown)}</c>.</summary>");
                }

                Open(code, folder.Classes[i], isOutermost: i == 0);
            }

            foreach (var _ in folder.Classes)
            {
                code.Close();
            }
        }

        if (classes.Namespace is not null)
        {
            code.Close();
        }

        return code.ToString();
    }

    /// <summary>Opens a class. A project may declare its own part of the outermost class as public.</summary>
    public static void Open(CodeWriter code, string name, bool isOutermost) =>
        code.Open((isOutermost ? "" : "public ") + "static partial class " + name);
}
