using Percl.Language.Collections;

namespace Percl.Language.Schema;

/// <summary>Provides all commands of PerCL, as they are declared.</summary>
public sealed class LanguageSchema
{
    private readonly Dictionary<string, CommandSchema> _commands;
    private readonly Dictionary<string, EquatableArray<string>> _allowedInAnswerTo;
    private readonly ILookup<string, WebhookSchema> _webhooks;

    /// <summary>Initializes a new language with the commands. Of two with the same name the first counts.</summary>
    public LanguageSchema(IEnumerable<CommandSchema> commands)
    {
        _commands = commands.GroupBy(static command => command.Name, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
        Prompts = new EquatableArray<string>(_commands.Values
            .Where(static command => command.IsPrompt)
            .Select(static command => command.Name)
            .OrderBy(static name => name, StringComparer.Ordinal));
        _allowedInAnswerTo = _commands.Values
            .SelectMany(static command => command.AllowedInAnswerTo.Select(webhook => (Webhook: webhook, command.Name)))
            .GroupBy(static allowed => allowed.Webhook, static allowed => allowed.Name, StringComparer.Ordinal)
            .ToDictionary(
                static group => group.Key,
                static group => new EquatableArray<string>(group.OrderBy(static name => name, StringComparer.Ordinal)),
                StringComparer.Ordinal);
        _webhooks = _commands.Values
            .SelectMany(static command => command.Attributes)
            .SelectMany(static attribute => attribute.Webhooks)
            .ToLookup(static webhook => webhook.Name, StringComparer.Ordinal);
    }

    /// <summary>Gets all commands.</summary>
    public IReadOnlyCollection<CommandSchema> Commands => _commands.Values;

    /// <summary>Gets the names of the commands that may be nested as prompts.</summary>
    public EquatableArray<string> Prompts { get; }

    /// <summary>Gets the names of the webhooks that are sent to URLs of commands.</summary>
    public IEnumerable<string> Webhooks => _webhooks.Select(static webhook => webhook.Key);

    /// <summary>Returns the command of that name; null where PerCL has none. Case is significant.</summary>
    public CommandSchema? Find(string name) => _commands.TryGetValue(name, out var command) ? command : null;

    /// <summary>
    /// Returns the names of the only commands that are allowed in the answer to a webhook; null where all are.
    /// </summary>
    public EquatableArray<string>? FindAllowedInAnswerTo(string webhook) =>
        _allowedInAnswerTo.TryGetValue(webhook, out var names) ? names : null;

    /// <summary>Determines whether a command is supported in the answer to a webhook.</summary>
    public bool IsAllowedInAnswerTo(string webhook, CommandSchema command) =>
        FindAllowedInAnswerTo(webhook) is not { } allowed
        || allowed.Contains(command.Name)
        || command.AllowedInAnswerTo.Contains(webhook);

    /// <summary>Determines whether a webhook is sent again after the script in its answer has run to its end.</summary>
    public bool IsSentAgain(string webhook) => _webhooks[webhook].Any(static use => use.IsSentAgain);

    /// <summary>Determines whether a webhook is only a notification: its answer is always ignored.</summary>
    public bool IsNotification(string webhook) =>
        _webhooks.Contains(webhook) && _webhooks[webhook].All(static use => use.IsAnswerIgnored);
}
