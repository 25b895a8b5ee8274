using System.Text.Json;
using Percl.Tool.Hosting;
using Percl.Tool.Inputs;

namespace Percl.Tool.Linting;

/// <summary>Represents the findings that a team has accepted, in a file.</summary>
internal sealed class Baseline
{
    private const int Version = 1;

    private readonly string _folder;
    private readonly HashSet<string> _fingerprints;

    private Baseline(string folder, IEnumerable<string> fingerprints)
    {
        _folder = folder;
        _fingerprints = new HashSet<string>(fingerprints, StringComparer.Ordinal);
    }

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="ToolException">The file is none.</exception>
    public static Baseline Read(string path, string shown)
    {
        var source = SourceReader.Read(path, shown, out var problem) ?? throw new ToolException(problem!.ToString());
        try
        {
            using var json = JsonDocument.Parse(source.Text);
            return json.RootElement.GetProperty("version").GetInt32() == Version
                ? new Baseline(Path.GetDirectoryName(path)!, json.RootElement.GetProperty("findings").EnumerateArray()
                    .Select(static finding => finding.GetProperty("fingerprint").GetString() ?? "").ToArray())
                : throw new ToolException($"'{shown}' is a baseline of another version of percl");
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException
            or InvalidOperationException or FormatException)
        {
            throw new ToolException($"'{shown}' is no baseline; write one with --write-baseline");
        }
    }

    /// <summary>Writes the findings of checked scripts.</summary>
    /// <param name="output">The file.</param>
    /// <param name="folder">Its folder.</param>
    /// <param name="scripts">The scripts.</param>
    public static void Write(Stream output, string folder, IEnumerable<CheckedScript> scripts)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartArray("findings");
        foreach (var script in scripts)
        {
            foreach (var finding in Identify(script, folder))
            {
                json.WriteStartObject();
                json.WriteString("file", PathOf(script, folder));
                json.WriteString("rule", finding.Rule.Id);
                json.WriteString("fingerprint", finding.Fingerprint);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    /// <summary>Returns a script without its accepted findings.</summary>
    public CheckedScript Apply(CheckedScript script)
    {
        var identified = Identify(script, _folder);
        return script with
        {
            Findings =
            [
                .. script.Findings.Where((_, index) => !_fingerprints.Contains(identified[index].Fingerprint)),
            ],
        };
    }

    /// <summary>
    /// Returns the findings with fingerprints that do not depend on the folder of the command: the path in them is that
    /// from the baseline to the script.
    /// </summary>
    private static IReadOnlyList<ScriptFinding> Identify(CheckedScript script, string folder) =>
        Fingerprints.Add(PathOf(script, folder), script.Findings);

    private static string PathOf(CheckedScript script, string folder) =>
        Path.GetRelativePath(folder, script.Source.Path).Replace('\\', '/');
}
