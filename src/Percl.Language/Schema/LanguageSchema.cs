namespace Percl.Language;

/// <summary>All commands that PerCL has, as they are declared.</summary>
public sealed class LanguageSchema
{
    private readonly Dictionary<string, CommandSchema> _commands;

    /// <summary>Collects the commands. Of two with the same name the first counts.</summary>
    public LanguageSchema(IEnumerable<CommandSchema> commands)
    {
        _commands = commands.GroupBy(static command => command.Name, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
        Prompts = new EquatableArray<string>(_commands.Values
            .Where(static command => command.IsPrompt)
            .Select(static command => command.Name)
            .OrderBy(static name => name, StringComparer.Ordinal));
    }

    /// <summary>All commands.</summary>
    public IReadOnlyCollection<CommandSchema> Commands => _commands.Values;

    /// <summary>The names of the commands that may be nested as prompts.</summary>
    public EquatableArray<string> Prompts { get; }

    /// <summary>The command of that name; null where PerCL has none. Case counts.</summary>
    public CommandSchema? Find(string name) => _commands.TryGetValue(name, out var command) ? command : null;
}
