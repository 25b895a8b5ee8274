using Percl.Language.Schema;

namespace Percl.CSharp.Endpoints;

/// <summary>Represents an attribute that has the URL of an endpoint.</summary>
/// <param name="Command">The command.</param>
/// <param name="Attribute">The attribute.</param>
/// <param name="IsAlways">
/// Whether the attribute has the URL wherever the code runs. Otherwise, another value may decide which of several
/// attributes has it.
/// </param>
/// <param name="MayBeOnlyCommand">Whether the command may be the only one of its script.</param>
internal sealed record UrlUse(CommandSchema Command, AttributeSchema Attribute, bool IsAlways, bool MayBeOnlyCommand)
{
    /// <summary>Gets the attribute with its command, as messages show it.</summary>
    public string Path => $"{Command.Name}.{Attribute.Name}";

    /// <summary>
    /// Gets a value that indicates whether the URL may receive a webhook that is not declared for it.
    /// </summary>
    public bool MayReceiveAnyWebhook =>
        MayBeOnlyCommand && Attribute.Webhooks.Any(static webhook => webhook.RepeatsAnswered);
}
