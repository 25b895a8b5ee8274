using Percl.Language.Findings;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL5004: an attribute has the URL of an endpoint that takes another webhook.</summary>
internal sealed class OtherWebhookRule() : FindingRule<OtherWebhookFinding>(new(
    "PERCL5004",
    RuleCategories.Endpoints,
    RuleSeverity.Error,
    Title: "Endpoint takes another webhook",
    Message: "FreeClimb sends {1} to '{0}', but the endpoint '{2}' takes {3}",
    Description: "FreeClimb sends a webhook to the URL, and the handler of the endpoint takes another: the fields that "
        + "it reads are not in the request."))
{
    /// <inheritdoc/>
    protected override Violation Word(OtherWebhookFinding finding) =>
        Report(finding.Node, finding.Attribute, finding.Sent, finding.Endpoint, finding.Taken);
}
