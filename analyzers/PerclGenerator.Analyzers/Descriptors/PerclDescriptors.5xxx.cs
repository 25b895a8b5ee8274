using Microsoft.CodeAnalysis;
using Percl.Language.Facts;

namespace PerclGenerator.Analyzers;

/// <content>Webhooks and endpoints.</content>
public static partial class PerclDescriptors
{
    /// <summary>PERCL5001.</summary>
    public static readonly DiagnosticDescriptor AnswerIgnored = new(
        RuleIds.AnswerIgnored,
        "PerCL is ignored here",
        "PerCL that is returned here is never run: {0}",
        Categories.Endpoints,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.AnswerIgnored));

    /// <summary>PERCL5002.</summary>
    public static readonly DiagnosticDescriptor AnswerNotPercl = new(
        RuleIds.AnswerNotPercl,
        "Script does not go out as PerCL",
        "The script goes out as {0}, which FreeClimb does not run; return PerclResults.Percl(…)",
        Categories.Endpoints,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.AnswerNotPercl));

    /// <summary>PERCL5006.</summary>
    public static readonly DiagnosticDescriptor OneCommand = new(
        RuleIds.OneCommand,
        "Endpoint answers with one command, not with a script",
        "The command goes out as one JSON object, which FreeClimb does not run; answer with a script, an array of commands",
        Categories.Endpoints,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.OneCommand));
}
