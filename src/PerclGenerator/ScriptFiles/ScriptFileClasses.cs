using Percl.Language.Collections;

namespace PerclGenerator.ScriptFiles;

/// <summary>Represents the classes around the types of script files.</summary>
/// <param name="Namespace">The namespace; null for the global one.</param>
/// <param name="Folders">The classes for the folders, each after the class that contains it.</param>
internal sealed record ScriptFileClasses(string? Namespace, EquatableArray<ScriptFileFolder> Folders)
{
    /// <summary>Returns the classes for the files of a project; null where it has no files.</summary>
    public static ScriptFileClasses? Of(EquatableArray<HintedName> names)
    {
        var folders = new SortedDictionary<string, ScriptFileFolder>(StringComparer.Ordinal);
        foreach (var (file, _) in names)
        {
            var parts = file.Shown.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
            for (var depth = 2; depth <= file.Containers.Count; depth++)
            {
                var classes = new EquatableArray<string>(file.Containers.Take(depth));
                var key = string.Join(".", classes);
                if (!folders.ContainsKey(key))
                {
                    folders.Add(key, new ScriptFileFolder(classes, string.Join("/", parts.Take(depth - 1))));
                }
            }
        }

        return names.Count == 0
            ? null
            : new ScriptFileClasses(names[0].Type.Namespace, new EquatableArray<ScriptFileFolder>(folders.Values));
    }
}
