using Percl.Language.Collections;

namespace Percl.Language.Schema;

/// <summary>Represents the declaration of a command.</summary>
/// <param name="Name">The command's name in PerCL, for example <c>CreateConference</c>.</param>
/// <param name="IsTerminal">Whether PerCL calls the command terminal: no command after it runs.</param>
/// <param name="EndsCall">Whether the command ends the call, so that no command after it runs either.</param>
/// <param name="IsPrompt">Whether a list of prompts may contain the command.</param>
/// <param name="Attributes">The attributes in the order in which they are written.</param>
public sealed record CommandSchema(
    string Name,
    bool IsTerminal,
    bool EndsCall,
    bool IsPrompt,
    EquatableArray<AttributeSchema> Attributes)
{
    /// <summary>Gets the attributes that the command no longer has.</summary>
    public EquatableArray<AttributeRemoval> RemovedAttributes { get; init; }

    /// <summary>Gets a value that indicates whether no command after this one ever runs.</summary>
    public bool EndsScript => IsTerminal || EndsCall;

    /// <summary>Gets a value that indicates whether one of the attributes holds commands.</summary>
    public bool HoldsCommands => Attributes.Any(static attribute => attribute.HoldsCommands);

    /// <summary>
    /// Gets a value that indicates whether this is not a command but an object in a command, whose members are the
    /// attributes.
    /// </summary>
    public bool IsObject { get; init; }

    /// <summary>
    /// Gets the webhook to whose answer, and only at its start, the command is limited; null for no such limit.
    /// </summary>
    public string? FirstInAnswerTo { get; init; }

    /// <summary>Gets a value that indicates whether the command may be repeated at that start.</summary>
    public bool MayRepeatAtStart { get; init; }

    /// <summary>Gets the webhooks whose answers allow only some commands, and this one among them.</summary>
    public EquatableArray<string> AllowedInAnswerTo { get; init; }

    /// <summary>Returns the attribute of that name; null where there is none.</summary>
    public AttributeSchema? Find(string name)
    {
        foreach (var attribute in Attributes.AsSpan())
        {
            if (attribute.Name == name)
            {
                return attribute;
            }
        }

        return null;
    }
}
