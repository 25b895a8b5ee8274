using Percl.Language.Findings;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL5007: the handler of an endpoint takes no webhook, or returns no script.</summary>
internal sealed class HandlerFormRule() : FindingRule<HandlerFormFinding>(new(
    "PERCL5007",
    RuleCategories.Endpoints,
    RuleSeverity.Error,
    Title: "Handler cannot be mapped",
    Message: "The application does not start with this handler: {0}",
    Description: "The first parameter of a handler is the webhook. A handler of MapPercl returns a script, or a task "
        + "of one. A handler of MapPerclNotification returns nothing, or a task."))
{
    /// <inheritdoc/>
    protected override Violation Word(HandlerFormFinding finding) =>
        Report(finding.Node, finding.Reason);
}
