namespace Percl.Simulation;

/// <summary>Represents a call of a running call script, with how far its lines have come.</summary>
/// <param name="call">The call.</param>
internal sealed class ScriptParty(Leg call)
{
    private int _commands;
    private int _heard;

    /// <summary>Gets the call.</summary>
    public Leg Call => call;

    /// <summary>Determines whether an expected command has begun after the last one.</summary>
    public bool HasRun(CommandPattern pattern) => Find(pattern) >= 0;

    /// <summary>Goes on behind the expected command.</summary>
    public void Pass(CommandPattern pattern) => _commands = Find(pattern) + 1;

    /// <summary>Determines whether something expected was heard after the last one.</summary>
    public bool HasHeard(string pattern) => Find(pattern) >= 0;

    /// <summary>Goes on behind what was expected to be heard.</summary>
    public void Pass(string pattern) => _heard = Find(pattern) + 1;

    private int Find(CommandPattern pattern)
    {
        for (var i = _commands; i < call.Commands.Count; i++)
        {
            if (pattern.Matches(call.Commands[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private int Find(string pattern)
    {
        for (var i = _heard; i < call.Heard.Count; i++)
        {
            if (CommandPattern.Matches(pattern, call.Heard[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
