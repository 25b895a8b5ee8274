using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Percl.Language;
using PerclGenerator.CSharp;
using PerclGenerator.Tests;

namespace PerclGenerator.Analyzers.Tests.Corpus;

/// <summary>
/// Scripts that public programs and pages have, checked with what the library declares: what is right is left alone, and
/// what is wrong is found where it is.
/// </summary>
public sealed class CorpusTests
{
    private const string Folder = "tests/Percl.Tests/Conformance/Corpus/";

    /// <summary>Which rules speak of what the manifest says of a script.</summary>
    private static readonly Dictionary<string, string[]> RulesOf = new()
    {
        ["non-absolute-url"] = ["PERCL2001"],
        ["missing-required"] = ["PERCL2010"],
        ["empty-required"] = ["PERCL2010"],
        // Nobody says which lengths of time are allowed, so no time at all is only advised against.
        ["out-of-range"] = ["PERCL2011", "PERCL2020"],
        ["bad-id"] = ["PERCL2016"],
        ["infinite-loop"] = ["PERCL2019"],
        ["bad-nesting"] = ["PERCL1002"],
        ["unreachable-after-terminal"] = ["PERCL1001"],
    };

    private static readonly LanguageSchema Language = CommandCatalog
        .Of(CSharpCompilation.Create("Corpus", references: [.. References.Framework, References.Percl]))!
        .Language;

    [Fact]
    public void CleanScripts_AreNeitherRefusedNorWarnedOf()
    {
        var scripts = Manifest().Where(static script => script.GetProperty("violates").GetArrayLength() == 0).ToArray();

        Assert.True(scripts.Length > 200);
        Assert.Empty(scripts.SelectMany(static script => Check(script)
            .Where(static found => SeverityOf(found.Violation) >= DiagnosticSeverity.Warning)
            .Select(found => $"{PathOf(script)}: {Show(found)}")));
    }

    [Fact]
    public void Findings_OfTheManifest_AreFound()
    {
        var missed =
            from script in Manifest()
            where script.TryGetProperty("findings", out _) && PathOf(script) is var path && IsJson(path)
            let found = Check(script).ToArray()
            from finding in script.GetProperty("findings").EnumerateArray()
            let rule = finding.GetProperty("rule").GetString()!
            let place = finding.GetProperty("path").GetString()!
            where RulesOf.TryGetValue(rule, out var rules)
                && !found.Any(one => rules.Contains(one.Violation.RuleId) && IsAt(place, one.Path))
            select $"{PathOf(script)}: {rule} at {place}";

        // That keys may not be 0 in number is said nowhere.
        Assert.Equal(["sdk-emitted/119-csharp-sdk-5-4-1.percl.json: out-of-range at $[0].GetDigits.maxDigits"], missed);
    }

    private static JsonElement[] Manifest() => [.. Read(Folder + "manifest.json").EnumerateArray()];

    private static IEnumerable<(Violation Violation, string Path)> Check(JsonElement script) =>
        JsonScript.Check(Read(Folder + PathOf(script)), Language);

    private static string PathOf(JsonElement script) => script.GetProperty("path").GetString()!;

    /// <summary>A place of the manifest: a path, the list in which it stands, or a range of one.</summary>
    private static bool IsAt(string expected, string path) =>
        path.StartsWith(expected, StringComparison.Ordinal)
        || (expected.EndsWith("..1]", StringComparison.Ordinal) && path.StartsWith("$[1]", StringComparison.Ordinal));

    private static DiagnosticSeverity SeverityOf(Violation violation) =>
        DescriptorTable.Find(violation.RuleId) is { IsEnabledByDefault: true, DefaultSeverity: var severity }
            ? violation.IsHarmless ? DiagnosticSeverity.Warning : severity
            : DiagnosticSeverity.Hidden;

    private static string Show((Violation Violation, string Path) found) =>
        $"{found.Violation.RuleId} at {found.Path} ({string.Join(", ", found.Violation.Arguments)})";

    private static bool IsJson(string path)
    {
        try
        {
            Read(Folder + path);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static JsonElement Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Repository.Find(path)));
        return json.RootElement.Clone();
    }
}
