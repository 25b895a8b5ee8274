namespace Percl.Language;

/// <summary>A rule about one command and its attributes.</summary>
public abstract class CommandRule
{
    /// <summary>Finds where <paramref name="command"/>, declared by <paramref name="schema"/>, breaks the rule.</summary>
    public abstract IEnumerable<Violation> Check(CommandNode command, CommandSchema schema);
}
