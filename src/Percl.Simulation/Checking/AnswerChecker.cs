using System.Globalization;
using Percl.Language.Checking;
using Percl.Language.Collections;
using Percl.Language.Data;
using Percl.Language.Findings;
using Percl.Language.Json;
using Percl.Language.JsonScripts;
using Percl.Language.Rules;
using Percl.Language.Violations;

namespace Percl.Simulation;

/// <summary>Checks answers with the rules of PerCL, each in the context of the webhook that it answers.</summary>
internal static class AnswerChecker
{
    private static readonly AnswerIgnoredFinding Ignored = new("FreeClimb ignores the answer to this webhook");

    /// <summary>Gets the ids of the rules that answers can violate.</summary>
    public static IReadOnlyList<string> RuleIds { get; } =
    [
        .. PerclRules.All.Where(static rule => rule.Info.IsForJson && IsReported(rule.Info))
            .Select(static rule => rule.Id),
        PerclRules.Word(Ignored).RuleId,
    ];

    /// <summary>Finds the violations in an answer that is run.</summary>
    /// <param name="text">The answer.</param>
    /// <param name="requestType">The webhook.</param>
    /// <param name="url">The URL that answered, whose host the rules accept.</param>
    /// <param name="isUtf8">Whether all its bytes are UTF-8. U+FFFD stands for the others.</param>
    public static IReadOnlyList<AnswerFinding> Check(
        string text, string requestType, Uri url, bool isUtf8 = true)
    {
        var syntax = JsonSyntax.Strict with { IsDecoded = !isUtf8 };
        var script = JsonScriptReader.Read(text, syntax, LanguageData.Language);
        var options = new RuleOptions { AllowedHosts = new EquatableArray<string>([url.Host]) };
        return
        [
            .. script.Check(LanguageData.Language, options, requestType)
                .Where(static violation => IsReported(violation.Rule.Info))
                .Select(violation => Find(
                    violation, script.Locations.Find(violation.Node).Start, text, requestType, url)),
        ];
    }

    /// <summary>Finds the violation in an answer that is not run.</summary>
    /// <param name="text">The answer.</param>
    /// <param name="requestType">The webhook.</param>
    /// <param name="url">The URL that answered.</param>
    public static IReadOnlyList<AnswerFinding> CheckIgnored(string text, string requestType, Uri url) =>
        JsonParser.Parse(text, JsonSyntax.Strict) is { Errors.Count: 0, Root: JsonArray { Items.Count: > 0 } }
            ? [Find(PerclRules.Word(Ignored), 0, text, requestType, url)]
            : [];

    private static bool IsReported(RuleInfo rule) =>
        rule is { IsEnabledByDefault: true, Severity: not RuleSeverity.Info };

    private static AnswerFinding Find(Violation violation, int start, string text, string requestType, Uri url)
    {
        var before = text.AsSpan(0, Math.Min(start, text.Length));
        return new AnswerFinding(
            violation.RuleId,
            violation is { Rule.Info.Severity: RuleSeverity.Error, IsAdvisory: false }
                ? FindingSeverity.Error
                : FindingSeverity.Warning,
            Word(violation),
            requestType,
            url.ToString(),
            before.Count('\n') + 1,
            start - before.LastIndexOf('\n'));
    }

    private static string Word(Violation violation)
    {
        object?[] arguments = [.. violation.Arguments];
        return string.Format(CultureInfo.InvariantCulture, violation.Rule.Info.Message, arguments);
    }
}
