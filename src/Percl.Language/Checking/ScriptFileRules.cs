using Percl.Language.Findings;
using Percl.Language.Json;
using Percl.Language.JsonScripts;
using Percl.Language.Rules;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Checking;

/// <summary>Checks script files: the compiler and the command line get the same violations.</summary>
public static class ScriptFileRules
{
    /// <summary>Gets the rules that a script in a file can break, in the order of their ids.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        .. PerclRules.All.Where(static rule => rule is NotInThisAnswerRule || rule.Info.IsForJson)
            .Where(static rule => rule is not ScriptFileNameRule)
            .Select(static rule => rule.Info),
    ];

    /// <summary>Gets the rule that needs to know the webhook that a script answers.</summary>
    private static string OfAnswers { get; } = PerclRules.Get<NotInThisAnswerRule>().Id;

    /// <summary>Finds the violations in a file, without those that its comments silence.</summary>
    /// <param name="source">The content of the file.</param>
    /// <param name="script">The script of the file.</param>
    /// <param name="language">The known commands.</param>
    /// <param name="options">The options of the rules.</param>
    /// <param name="answers">The name of the webhook that the script answers; null where it is not known.</param>
    /// <param name="ofTypes">What is wrong with the type that the compiler generates for the file.</param>
    public static IReadOnlyList<Violation> Check(
        string source,
        JsonScript script,
        LanguageSchema language,
        RuleOptions options,
        string? answers = null,
        IEnumerable<Finding>? ofTypes = null)
    {
        var violations = (ofTypes ?? []).Select(PerclRules.Word)
            .Concat(script.Check(language, options, answers))
            .Where(violation => violation.Rule.Info.IsForJson || violation.RuleId == OfAnswers)
            .ToList();
        var silenced = SilencingComments.Read(source, script.Tree);
        return silenced.Count == 0 ? violations : Silence(violations, silenced, script, answers is not null);
    }

    /// <summary>
    /// Returns the span to mark: the whole node for code that editors fade, otherwise its name or value.
    /// </summary>
    /// <param name="violation">The violation.</param>
    /// <param name="node">The node of the violation, or its other one.</param>
    /// <param name="locations">The locations of the script's nodes.</param>
    public static JsonSpan FindMarked(this Violation violation, NodeId node, JsonLocations locations) =>
        violation.Rule.Info.IsUnnecessary ? locations.FindWhole(node) : locations.Find(node);

    private static List<Violation> Silence(
        List<Violation> violations, IReadOnlyList<SilencedRule> silenced, JsonScript script, bool knowsAnswers)
    {
        var lines = silenced.Select(static rule => rule.Line.Start).Distinct().ToArray();
        var byLine = silenced.ToLookup(static rule => (rule.Line.Start, rule.Id));
        var ends = silenced.ToLookup(static rule => rule.Line.Start, static rule => rule.Line.End);
        var used = new HashSet<SilencedRule>();
        var kept = new List<Violation>();
        foreach (var violation in violations)
        {
            var start = violation.FindMarked(violation.Node, script.Locations).Start;
            var index = Array.BinarySearch(lines, start);
            index = index < 0 ? ~index - 1 : index;
            var by = index >= 0 && start <= ends[lines[index]].First() && violation.Rule.Info.CanBeSilenced
                ? byLine[(lines[index], violation.RuleId)].ToArray()
                : [];
            used.UnionWith(by);
            if (by.Length == 0)
            {
                kept.Add(violation);
            }
        }

        kept.AddRange(silenced.Where(rule =>
            !used.Contains(rule) && (knowsAnswers || rule.Id != OfAnswers)).Select(rule => PerclRules.Word(
            new SilencesNothingFinding(script.Locations.Add(rule.Span), WhyNothing(rule)))));
        return kept;
    }

    private static string WhyNothing(SilencedRule rule) =>
        rule.Id.Length == 0 ? "it names no rule"
        : PerclRules.All.FirstOrDefault(one => one.Id == rule.Id)?.Info switch
        {
            null or { IsForJson: false } when rule.Id != OfAnswers =>
                $"'{JsonDescription.Shorten(rule.Id)}' is no rule of script files",
            { CanBeSilenced: false } => $"'{rule.Id}' cannot be silenced",
            _ => $"the next line does not break '{rule.Id}'",
        };
}
