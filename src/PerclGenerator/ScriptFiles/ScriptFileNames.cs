using Percl.CSharp.Spelling;
using Percl.Language.Collections;
using PerclGenerator.Naming;

namespace PerclGenerator.ScriptFiles;

/// <summary>
/// Names the members of script files: a file becomes a member, its folders become classes. The later of two equal names
/// gets a number. So does a member with the name of its containing class or of one of its own members.
/// </summary>
internal sealed class ScriptFileNames
{
    private readonly string? _namespace;
    private readonly string _folder;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hintNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _containers = new(StringComparer.Ordinal);

    private ScriptFileNames(ProjectOptions options)
    {
        var names = options.RootNamespace.Split(['.'], StringSplitOptions.RemoveEmptyEntries)
            .Select(static name => Identifiers.Clean(name).AsIdentifier())
            .ToArray();
        _namespace = names.Length == 0 ? null : string.Join(".", names);
        _folder = ScriptFilePath.Resolve(options.Folder).TrimEnd('/') + "/";
    }

    /// <summary>Names the files of a project.</summary>
    public static EquatableArray<ScriptFileName> Assign(IEnumerable<ScriptFilePath> paths, ProjectOptions options)
    {
        var names = new ScriptFileNames(options);

        // Folders are named first, so that a new file renames none.
        var files = paths.GroupBy(static file => file.Path, StringComparer.Ordinal)
            .OrderBy(static same => same.Key, StringComparer.Ordinal)
            .Select(same => (Path: same.Key, Relative: same.First().RelativeTo(names._folder)))
            .ToArray();
        foreach (var (_, relative) in files)
        {
            names.ContainerOf(relative);
        }

        return new EquatableArray<ScriptFileName>(files.Select(file => names.Name(file.Path, file.Relative)));
    }

    private ScriptFileName Name(string path, string relative)
    {
        var container = ContainerOf(relative);
        var file = relative.Substring(relative.LastIndexOf('/') + 1);
        var member = Take(
            container, Identifiers.Pascal(file.Substring(0, file.Length - ScriptFileConvention.Extension.Length)));
        var containers = container.Split('.');
        return new ScriptFileName(
            path,
            relative,
            _namespace,
            new EquatableArray<string>(containers.Select(static name => name.AsIdentifier())),
            member.AsIdentifier(),
            HintNameOf(container + "." + member));
    }

    /// <summary>Returns the classes for the folders of a path, joined by dots.</summary>
    private string ContainerOf(string relative)
    {
        var container = ScriptFileConvention.Class;
        var folders = "";
        var parts = relative.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var folder in parts.Take(parts.Length - 1))
        {
            folders += "/" + folder;
            if (!_containers.TryGetValue(folders, out var known))
            {
                _containers.Add(folders, known = container + "." + Take(container, Identifiers.Pascal(folder)));
            }

            container = known;
        }

        return container;
    }

    private string Take(string container, string name)
    {
        var around = container.Substring(container.LastIndexOf('.') + 1);
        var free = name;
        for (var number = 2; !TryTake(free); number++)
        {
            free = name + number;
        }

        return free;

        bool TryTake(string member) =>
            member != around && !ScriptFileMembers.Names.Contains(member) && _taken.Add(container + "." + member);
    }

    private string HintNameOf(string name)
    {
        // The compiler ignores case, and the length of file names is limited.
        var plain = HintNames.Bound(name);
        var free = plain;
        for (var number = 2; !_hintNames.Add(free); number++)
        {
            free = plain + "." + number;
        }

        return free + ".g.cs";
    }
}
