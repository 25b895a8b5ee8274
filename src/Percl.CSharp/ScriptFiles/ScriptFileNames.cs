using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Percl.CSharp.Spelling;
using Percl.Language.Collections;

namespace Percl.CSharp.ScriptFiles;

/// <summary>
/// Names the types of script files: a file becomes a type, its folders become classes. Folders with the same C# name
/// become one class. A file whose name is taken, or that C# does not allow, has a problem and no type.
/// </summary>
internal sealed class ScriptFileNames
{
    private readonly string? _namespace;
    private readonly string _folder;

    /// <summary>The description of the file or folder that has each C# name.</summary>
    private readonly Dictionary<string, string> _taken = new(StringComparer.Ordinal);

    private ScriptFileNames(ProjectOptions options)
    {
        var names = options.RootNamespace.Split(['.'], StringSplitOptions.RemoveEmptyEntries)
            .Select(static name => Identifiers.Clean(name).AsIdentifier())
            .ToArray();
        _namespace = names.Length == 0 ? null : string.Join(".", names);
        _folder = ScriptFilePath.Resolve(options.Folder).TrimEnd('/') + "/";
    }

    /// <summary>Names the script files among the additional files of a project, by their paths.</summary>
    public static Dictionary<string, ScriptFileName> Read(
        IEnumerable<AdditionalText> files, AnalyzerConfigOptionsProvider options) =>
        Assign(
            files.Where(static file => ScriptFileConvention.IsScript(file.Path))
                .Select(file => ScriptFilePath.Read(file, options)),
            ProjectOptions.Read(options.GlobalOptions))
        .ToDictionary(static name => name.Path, StringComparer.Ordinal);

    /// <summary>Names the files of a project.</summary>
    public static EquatableArray<ScriptFileName> Assign(IEnumerable<ScriptFilePath> paths, ProjectOptions options)
    {
        var names = new ScriptFileNames(options);

        // Folders are named first, so that a new file takes no name from one.
        var files = paths.GroupBy(static file => file.Path, StringComparer.Ordinal)
            .OrderBy(static same => same.Key, StringComparer.Ordinal)
            .Select(same => (Path: same.Key, Relative: same.First().RelativeTo(names._folder)))
            .ToArray();
        foreach (var (_, relative) in files)
        {
            names.ContainersOf(relative, out _);
        }

        return new EquatableArray<ScriptFileName>(files.Select(file => names.Name(file.Path, file.Relative)));
    }

    private ScriptFileName Name(string path, string relative)
    {
        var containers = ContainersOf(relative, out var problem);
        var file = relative.Substring(relative.LastIndexOf('/') + 1);
        var member = Identifiers.Pascal(file.Substring(0, file.Length - ScriptFileConvention.Extension.Length));
        return new ScriptFileName(
            path,
            relative,
            _namespace,
            new EquatableArray<string>(containers.Select(static name => name.AsIdentifier())),
            member.AsIdentifier())
        {
            Problem = problem ?? Take(containers, member, relative),
        };
    }

    /// <summary>Returns the classes for the folders of a path, up to the first that C# does not allow.</summary>
    private List<string> ContainersOf(string relative, out string? problem)
    {
        var containers = new List<string> { ScriptFileConvention.Class };
        var parts = relative.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length - 1; i++)
        {
            var folder = string.Join("/", parts.Take(i + 1));
            var name = Identifiers.Pascal(parts[i]);
            if (name == containers[containers.Count - 1])
            {
                problem = $"is in the folder '{folder}', whose class '{name}' would be in a class '{name}', which C# "
                    + "does not allow; rename the folder";
                return containers;
            }

            containers.Add(name);
            _taken[string.Join(".", containers)] = $"the folder '{folder}'";
        }

        problem = null;
        return containers;
    }

    /// <summary>Takes the name for a file; returns the reason where it cannot have it.</summary>
    private string? Take(List<string> containers, string member, string relative)
    {
        var name = string.Join(".", containers) + "." + member;
        if (member == containers[containers.Count - 1])
        {
            return $"would be a type '{member}' in a class '{member}', which C# does not allow; rename the file";
        }

        if (ScriptFileMembers.Names.Contains(member))
        {
            return $"would be a type '{member}' with a member of that name, which C# does not allow; rename the file";
        }

        if (_taken.TryGetValue(name, out var other))
        {
            return $"has the C# name '{name}', which is that of {other}; rename one of them";
        }

        _taken.Add(name, $"'{relative}'");
        return null;
    }
}
