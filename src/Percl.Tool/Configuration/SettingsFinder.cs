using Percl.Tool.Hosting;

namespace Percl.Tool.Configuration;

/// <summary>Finds the settings of files. Each configuration is read once.</summary>
internal sealed class SettingsFinder
{
    private const string Editor = ".editorconfig";
    private const string Global = ".globalconfig";

    private static readonly FileSettings None = new(new Dictionary<string, string>());

    private readonly Dictionary<string, ConfigurationFile?> _editor = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ConfigurationFile?> _global = new(StringComparer.Ordinal);

    /// <summary>Gets the names of the files that settings come from.</summary>
    public static IReadOnlyList<string> FileNames { get; } = [Editor, Global];

    /// <summary>Returns the settings of a file.</summary>
    /// <param name="path">The full path.</param>
    public FileSettings Find(string path)
    {
        var folders = FoldersOf(path).ToArray();
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var folder in folders.Reverse())
        {
            foreach (var (name, value) in Read(_global, folder, Global)?.Preamble ?? [])
            {
                settings[name] = value;
            }
        }

        foreach (var file in EditorConfigs(folders).Reverse())
        {
            file.AddTo(path, settings);
        }

        return settings.Count == 0 ? None : new FileSettings(settings);
    }

    private IEnumerable<ConfigurationFile> EditorConfigs(string[] folders)
    {
        foreach (var folder in folders)
        {
            if (Read(_editor, folder, Editor) is { } file)
            {
                yield return file;
                if (file.IsRoot)
                {
                    yield break;
                }
            }
        }
    }

    /// <summary>Returns the folders above a file, innermost first.</summary>
    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            yield return folder;
        }
    }

    private static ConfigurationFile? Read(
        Dictionary<string, ConfigurationFile?> known, string folder, string name)
    {
        if (!known.TryGetValue(folder, out var file))
        {
            var path = Path.Combine(folder, name);
            try
            {
                file = File.Exists(path) ? ConfigurationFile.Parse(folder, File.ReadAllText(path)) : null;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new ToolException($"'{path}' cannot be read: {exception.Message.TrimEnd('.')}");
            }

            known.Add(folder, file);
        }

        return file;
    }
}
