namespace Percl.Simulation;

/// <summary>Represents one thing that happened in a simulation.</summary>
/// <remarks>
/// Texts and keys of commands with a privacy mode are masked as <c>xxxxx</c>, as in FreeClimb's own logs. The bodies of
/// webhooks and answers are not part of an event.
/// </remarks>
public sealed record TimelineEvent
{
    internal TimelineEvent(int number, TimeSpan at, string? callId, string kind, IReadOnlyList<(string, string)> fields)
    {
        Number = number;
        At = at;
        CallId = callId;
        Kind = kind;
        Fields = fields;
    }

    /// <summary>Gets the number of the event, from 1.</summary>
    public int Number { get; }

    /// <summary>Gets the time since the start of the simulation.</summary>
    public TimeSpan At { get; }

    /// <summary>Gets the id of the call that the event concerns; null where it concerns none.</summary>
    public string? CallId { get; }

    /// <summary>Gets the kind of the event, such as <c>webhook.request</c>, <c>say</c> or <c>call.ended</c>.</summary>
    public string Kind { get; }

    /// <summary>
    /// Gets the choice of the simulator where FreeClimb's reference does not say what happens; null where it does.
    /// </summary>
    public string? NotDocumented { get; internal init; }

    /// <summary>Gets the fields in their order.</summary>
    internal IReadOnlyList<(string Name, string Value)> Fields { get; }

    /// <summary>Gets a field, such as <c>status</c> of <c>conference.status</c>; null where there is none.</summary>
    /// <param name="field">The name of the field.</param>
    public string? this[string field]
    {
        get
        {
            foreach (var (name, value) in Fields)
            {
                if (name == field)
                {
                    return value;
                }
            }

            return null;
        }
    }

    /// <summary>Returns the event as one line of a transcript.</summary>
    public override string ToString() => TimelineText.Of(this);
}
