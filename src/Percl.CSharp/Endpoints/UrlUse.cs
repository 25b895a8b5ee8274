using Percl.Language.Schema;
using Percl.Language.Script;

namespace Percl.CSharp.Endpoints;

/// <summary>Represents an attribute that has the URL of an endpoint.</summary>
/// <param name="Command">The command.</param>
/// <param name="Attribute">The attribute.</param>
/// <param name="IsAlways">
/// Whether the attribute has the URL wherever the code runs. Otherwise, another value may decide which of several
/// attributes has it.
/// </param>
/// <param name="MayChange">
/// Whether the attribute may get another value later. It is only asked where the endpoint does not suit.
/// </param>
/// <param name="MayBeOnlyCommand">
/// Whether the command may be the only one of its script. It is only asked where that counts.
/// </param>
/// <param name="Answered">
/// The sets of webhooks that the command's script answers. It is only asked where the answer counts.
/// </param>
internal sealed record UrlUse(
    CommandSchema Command,
    AttributeSchema Attribute,
    bool IsAlways,
    Func<bool> MayChange,
    Func<bool> MayBeOnlyCommand,
    Lazy<IReadOnlyList<AnsweredWebhooks>> Answered)
{
    /// <summary>Gets the attribute with its command, as messages show it.</summary>
    public string Path => $"{Command.Name}.{Attribute.Name}";

    /// <summary>
    /// Gets a value that indicates whether the URL may receive a webhook that is not declared for it.
    /// </summary>
    public bool MayReceiveAnyWebhook => MayRepeat
        && (Answered.Value.Count == 0 || !Answered.Value.All(IsKnown));

    /// <summary>
    /// Gets the names of the webhooks that the script answers, and that the URL may receive once more instead of those
    /// that are declared for it.
    /// </summary>
    public IReadOnlyList<string> Repeated =>
        MayRepeat ? [.. Answered.Value.SelectMany(static set => set.Names).Distinct()] : [];

    /// <summary>
    /// Determines whether another rule reports the whole command, because the script answers a webhook that does not
    /// take it.
    /// </summary>
    public bool IsUnsupported(LanguageSchema language) => Answered.Value.Any(set => IsKnown(set)
        && set.Names.All(webhook => !language.IsAllowedInAnswerTo(webhook, Command)));

    private bool MayRepeat =>
        Attribute.Webhooks.Any(static webhook => webhook.RepeatsAnswered) && MayBeOnlyCommand();

    private static bool IsKnown(AnsweredWebhooks set) => set is { IsComplete: true, Names.Count: > 0 };
}
