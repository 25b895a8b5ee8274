using System.Globalization;
using System.Text.RegularExpressions;
using Percl.Language.Checking;
using Percl.Language.Json;
using Percl.Language.JsonScripts;
using PerclGenerator.Tests;
using Language = PerclGenerator.Analyzers.Tests.Json.Language;

namespace PerclGenerator.Analyzers.Tests.Fixes;

/// <summary>
/// Whatever is suggested for real scripts, as they are and spoiled in some ways, helps: its rule has less to say, and no
/// other has more.
/// </summary>
public sealed class CorpusFixTests
{
    /// <summary>What has a name or a type that nothing has, or stands where nothing does, is only checked once it is right.</summary>
    private static readonly string[] Revealing = ["PERCL3002", "PERCL3003", "PERCL3004", "PERCL3005", "PERCL3006"];

    [Theory]
    [InlineData("", "")]
    [InlineData("https:", "http:")]
    [InlineData("\"text\"", "\"txt\"")]
    [InlineData("\"Say\"", "\"say\"")]
    [InlineData("true", "\"true\"")]
    [InlineData(": [0-9]+", ": 5")]
    [InlineData(": [0-9]+", ": -1")]
    [InlineData("\\]", ", { \"Hangup\": {} }, { \"Pause\": { \"length\": 100 } } ]")]
    [InlineData("\"actionUrl\": \"[^\"]*\"", "\"actionUrl\": \"\", \"loop\": 1, \"loop\": 2")]
    public void Suggestion_ForAnyScript_Helps(string pattern, string replacement)
    {
        var tried = 0;
        var failures = new List<string>();
        foreach (var source in Scripts().Select(script => pattern.Length == 0 ? script : Regex.Replace(script, pattern, replacement)))
        {
            var script = JsonScriptReader.Read(source, JsonSyntax.File, Language.Schema);
            var before = Count(script);
            foreach (var violation in script.Check(Language.Schema))
            {
                foreach (var suggestion in violation.Suggestions)
                {
                    JsonSpan? related = violation.Related is { } other ? script.Locations.Find(other) : null;
                    var change = new JsonChange(script.Locations.Find(violation.Node), suggestion, related);
                    var edits = JsonEditor.Edit(source, JsonSyntax.File, [change]);
                    if (edits.Count == 0)
                    {
                        continue;
                    }

                    tried++;
                    var after = JsonEditor.Apply(source, edits);
                    var found = Count(JsonScriptReader.Read(after, JsonSyntax.File, Language.Schema));
                    if (found.GetValueOrDefault(violation.RuleId) >= before[violation.RuleId]
                        || (!Revealing.Contains(violation.RuleId) && found.Any(rule => rule.Value > before.GetValueOrDefault(rule.Key))))
                    {
                        failures.Add($"{violation.RuleId}.{suggestion.Kind}: {Show(before)} became {Show(found)}\n{source}\n{after}");
                    }
                }
            }
        }

        Assert.NotEqual(0, tried);
        Assert.True(failures.Count == 0, $"{failures.Count} of {tried}:\n{string.Join("\n\n", failures.Take(5))}");
    }

    private static IEnumerable<string> Scripts() => Directory
        .EnumerateFiles(Repository.Find("tests/Percl.Tests/Conformance/Corpus"), "*.percl.json", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(File.ReadAllText);

    private static Dictionary<string, int> Count(JsonScript script) => script.Check(Language.Schema)
        .GroupBy(static violation => violation.RuleId)
        .ToDictionary(static rule => rule.Key, static rule => rule.Count());

    private static string Show(Dictionary<string, int> counts) => string.Join(
        ", ", counts.Select(static rule => rule.Key + ": " + rule.Value.ToString(CultureInfo.InvariantCulture)));
}
