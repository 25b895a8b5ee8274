using System.Text.RegularExpressions;

namespace Percl.Tool.Configuration;

/// <summary>Represents an <c>.editorconfig</c> or a <c>.globalconfig</c>, read as the compiler reads them.</summary>
internal sealed partial class ConfigurationFile
{
    private readonly string _folder;
    private readonly List<(string Name, string Value)> _preamble = [];
    private readonly List<ConfigurationSection> _sections = [];

    private ConfigurationFile(string folder)
    {
        _folder = folder;
    }

    /// <summary>Gets a value that indicates whether files of outer folders do not count.</summary>
    public bool IsRoot => _preamble.Exists(static one =>
        one is { Name: "root" } && one.Value.Equals("true", StringComparison.OrdinalIgnoreCase));

    /// <summary>Gets the settings before the first section, which are those of a <c>.globalconfig</c>.</summary>
    public IReadOnlyList<(string Name, string Value)> Preamble => _preamble;

    /// <summary>Reads a file. Lines that are none of its syntax have no effect.</summary>
    /// <param name="folder">The folder of the file.</param>
    /// <param name="text">The content.</param>
    public static ConfigurationFile Parse(string folder, string text)
    {
        var file = new ConfigurationFile(folder);
        var settings = file._preamble;
        foreach (var line in text.Split('\n').Select(static line => line.Trim()))
        {
            if (Header().Match(line) is { Success: true } header)
            {
                settings = [];
                file._sections.Add(new ConfigurationSection(SectionGlob.OfSection(header.Groups[1].Value), settings));
            }
            else if (Setting().Match(line) is { Success: true } setting)
            {
                settings.Add((setting.Groups[1].Value.ToLowerInvariant(), setting.Groups[2].Value));
            }
        }

        return file;
    }

    /// <summary>Adds the settings of a file to those of outer configurations.</summary>
    /// <param name="path">The full path of the file.</param>
    /// <param name="settings">The settings.</param>
    public void AddTo(string path, Dictionary<string, string> settings)
    {
        var relative = "/" + Path.GetRelativePath(_folder, path).Replace('\\', '/');
        foreach (var section in _sections.Where(section => section.Files.IsMatch(relative)))
        {
            foreach (var (name, value) in section.Settings)
            {
                settings[name] = value;
            }
        }
    }

    [GeneratedRegex(@"^\[(([^#;]|\\#|\\;)+)\]\s*([#;].*)?$")]
    private static partial Regex Header();

    [GeneratedRegex(@"^([\w.\-]+)\s*[=:]\s*(.*?)\s*([#;].*)?$")]
    private static partial Regex Setting();
}
