using System.Text.Json;

namespace Percl.Tests.Conformance;

/// <summary>A script that somebody's program or page has.</summary>
/// <param name="Path">The file in the folder Corpus.</param>
/// <param name="Violates">What it does against FreeClimb's reference; nothing where it is clean.</param>
internal sealed record CorpusScript(string Path, IReadOnlyList<string> Violates)
{
    /// <summary>All of them, in the order of the manifest.</summary>
    public static IReadOnlyList<CorpusScript> All { get; } =
    [
        .. ConformanceFiles.ReadJson("Corpus/manifest.json").EnumerateArray().Select(static script => new CorpusScript(
            script.GetProperty("path").GetString()!,
            [.. script.GetProperty("violates").EnumerateArray().Select(static label => label.GetString()!)])),
    ];

    /// <summary>Those that do nothing against the reference.</summary>
    public static IEnumerable<CorpusScript> Clean => All.Where(static script => script.Violates.Count == 0);

    /// <summary>Reads the file.</summary>
    public byte[] Read() => ConformanceFiles.Read("Corpus/" + Path);

    /// <summary>Reads the file, which must be JSON.</summary>
    public JsonElement ReadJson() => ConformanceFiles.ReadJson("Corpus/" + Path);
}
