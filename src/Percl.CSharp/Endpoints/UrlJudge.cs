using Percl.CSharp.Declarations;

namespace Percl.CSharp.Endpoints;

/// <summary>Compares the endpoints of a name with an attribute that has their URL.</summary>
internal sealed class UrlJudge(WebhookNames webhooks, OtherMappings mappings, CommandCatalog catalog)
{
    /// <summary>Returns whether the endpoints suit the attribute. If several have the name, one is enough.</summary>
    public Verdict Judge(UrlUse? use, IReadOnlyList<MappedEndpoint> endpoints)
    {
        var sent = use?.Attribute.Webhooks ?? default;
        if (use is null
            || sent.Count == 0
            || endpoints.Any(endpoint => !IsKnown(endpoint))
            || sent.Any(webhook => !webhooks.IsKnown(webhook.Name)))
        {
            return Verdict.Suits;
        }

        var fitting = endpoints
            .Where(endpoint => use.MayReceiveAnyWebhook || SentTo(use).Any(webhook => MayTake(endpoint, webhook)))
            .ToArray();
        var verdict = fitting.Length == 0 ? Verdict.TakesOther
            : Array.TrueForAll(fitting, endpoint => SendsNothing(use, endpoint)) ? Verdict.SendsNothing
            : Verdict.Suits;
        return verdict != Verdict.Suits && (use.MayChange() || use.IsUnsupported(catalog.KnownLanguage))
            ? Verdict.Suits
            : verdict;
    }

    /// <summary>Returns the names of the webhooks that are sent to the URL in an attribute.</summary>
    public static IEnumerable<string> SentTo(UrlUse use) =>
        use.Attribute.Webhooks.Select(static webhook => webhook.Name).Concat(use.Repeated);

    /// <summary>Returns the names of the webhooks that endpoints take.</summary>
    public IEnumerable<string> TakenBy(IEnumerable<MappedEndpoint> endpoints) =>
        endpoints.SelectMany(endpoint => webhooks.TakenBy(endpoint.Webhook) ?? []);

    /// <summary>Determines whether the call needs an answer to a webhook that the endpoint takes without one.</summary>
    private bool SendsNothing(UrlUse use, MappedEndpoint endpoint) =>
        endpoint.Silence is not null
        && (use.MayReceiveAnyWebhook
            || use.Attribute.Webhooks.Where(static webhook => !webhook.IsAnswerIgnored)
                .Select(static webhook => webhook.Name)
                .Concat(use.Repeated)
                .Any(webhook => MayTake(endpoint, webhook)));

    private bool IsKnown(MappedEndpoint endpoint) => endpoint.Silence switch
    {
        null or Silence.Notification => webhooks.TakenBy(endpoint.Webhook) is not null,
        Silence.TakesNoPost => !mappings.MayShare(endpoint),
        _ => true,
    };

    private bool MayTake(MappedEndpoint endpoint, string webhook) =>
        webhooks.TakenBy(endpoint.Webhook)?.Contains(webhook) != false;
}
