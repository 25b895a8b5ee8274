namespace Queue;

/// <summary>Brings waiting callers and free agents together, both in the order in which they came.</summary>
/// <remarks>A caller is known by the id of the call, an agent by the id of the conference with the agent.</remarks>
internal sealed class WaitingLine
{
    private readonly Lock _lock = new();
    private readonly List<string> _callers = [];
    private readonly List<string> _freeAgents = [];
    private readonly HashSet<string> _agents = [];
    private readonly Dictionary<string, string> _agentsOfCallers = [];

    /// <summary>Gives the first caller of the line an agent.</summary>
    /// <param name="caller">A caller, who joins the line here for the first time.</param>
    /// <returns>False where the caller goes on waiting.</returns>
    public bool TryConnect(string caller)
    {
        lock (_lock)
        {
            if (!_callers.Contains(caller))
            {
                _callers.Add(caller);
            }

            if (_callers[0] != caller || _freeAgents.Count == 0)
            {
                return false;
            }

            _agentsOfCallers[caller] = _freeAgents[0];
            _freeAgents.RemoveAt(0);
            return true;
        }
    }

    /// <summary>Returns the position of a caller in the line, from 1.</summary>
    public int PositionOf(string caller)
    {
        lock (_lock)
        {
            return _callers.IndexOf(caller) + 1;
        }
    }

    /// <summary>Takes a caller out of the line.</summary>
    /// <returns>The agent that the caller was given; null for none.</returns>
    public string? Leave(string caller)
    {
        lock (_lock)
        {
            _callers.Remove(caller);
            return _agentsOfCallers.Remove(caller, out var agent) ? agent : null;
        }
    }

    public void AgentComes(string agent)
    {
        lock (_lock)
        {
            _agents.Add(agent);
            _freeAgents.Add(agent);
        }
    }

    /// <summary>Makes an agent free for the next caller, unless the agent has gone.</summary>
    public void AgentIsFree(string agent)
    {
        lock (_lock)
        {
            if (_agents.Contains(agent) && !_freeAgents.Contains(agent))
            {
                _freeAgents.Add(agent);
            }
        }
    }

    public void AgentGoes(string agent)
    {
        lock (_lock)
        {
            _agents.Remove(agent);
            _freeAgents.Remove(agent);
        }
    }
}
