using Percl.Language.Script;

namespace Percl.Language.Findings;

/// <summary>A notification is answered with PerCL.</summary>
/// <param name="Reason">The reason, and a remedy.</param>
public sealed record AnswerIgnoredFinding(string Reason) : Finding(NodeId.None);

/// <summary>A script leaves an endpoint as a string or as other JSON.</summary>
/// <param name="Form">The form in which it leaves.</param>
/// <param name="Remedy">What to do instead.</param>
public sealed record AnswerNotPerclFinding(string Form, string Remedy) : Finding(NodeId.None)
{
    /// <summary>The remedy for a script of FreeClimb's SDK, which no result of ASP.NET Core knows.</summary>
    public const string SdkRemedy = "send ToJson() as application/json";

    /// <summary>Initializes the finding for a script of the runtime library.</summary>
    /// <param name="form">The form in which it leaves.</param>
    public AnswerNotPerclFinding(string form)
        : this(form, "return PerclResults.Percl(…)")
    {
    }
}

/// <summary>An endpoint answers with one command, which is not an array.</summary>
public sealed record OneCommandFinding() : Finding(NodeId.None);

/// <summary>The handler of an endpoint takes no webhook, or returns no script.</summary>
/// <param name="Reason">The reason, and a remedy.</param>
public sealed record HandlerFormFinding(string Reason) : Finding(NodeId.None);

/// <summary>No endpoint has the name for which a URL is made.</summary>
/// <param name="Name">The name.</param>
/// <param name="Nearest">The most similar name of an endpoint; null where none is similar.</param>
public sealed record UnknownEndpointFinding(string Name, string? Nearest) : Finding(NodeId.None);

/// <summary>An attribute has the URL of an endpoint that takes another webhook.</summary>
/// <param name="Attribute">The attribute with its command.</param>
/// <param name="Sent">The webhooks that are sent to the URL, as the message lists them.</param>
/// <param name="Endpoint">The name of the endpoint.</param>
/// <param name="Taken">The webhooks that the endpoint takes, as the message lists them.</param>
public sealed record OtherWebhookFinding(
    string Attribute, string Sent, string Endpoint, string Taken) : Finding(NodeId.None);

/// <summary>An attribute whose webhook is answered with PerCL has the URL of an endpoint that sends none.</summary>
/// <param name="Attribute">The attribute with its command.</param>
/// <param name="Endpoint">The name of the endpoint.</param>
/// <param name="Reason">Why it sends none, and what helps.</param>
/// <param name="Mapping">The mapping of the endpoint; null where it is not known.</param>
public sealed record AnswerExpectedFinding(
    string Attribute, string Endpoint, string Reason, NodeId? Mapping) : Finding(NodeId.None);
