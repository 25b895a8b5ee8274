using Percl.Language.Collections;

namespace Percl.Language.Schema;

/// <summary>The declaration of a command; everything else about the command follows from it.</summary>
/// <param name="Name">The command's name in PerCL, for example <c>CreateConference</c>.</param>
/// <param name="IsTerminal">Whether PerCL calls it terminal: no command after it runs.</param>
/// <param name="EndsCall">Whether the call is over after it, so that nothing after it runs either.</param>
/// <param name="IsPrompt">Whether it may stand in a list of prompts.</param>
/// <param name="Attributes">Its attributes in the order in which they are written.</param>
public sealed record CommandSchema(
    string Name,
    bool IsTerminal,
    bool EndsCall,
    bool IsPrompt,
    EquatableArray<AttributeSchema> Attributes)
{
    /// <summary>Gets the attributes that it once had.</summary>
    public EquatableArray<AttributeRemoval> RemovedAttributes { get; init; }

    /// <summary>Gets a value that indicates whether nothing that follows in the script is ever executed.</summary>
    public bool EndsScript => IsTerminal || EndsCall;

    /// <summary>Gets a value that indicates whether an attribute of it holds commands.</summary>
    public bool HoldsCommands => Attributes.Any(static attribute => attribute.HoldsCommands);

    /// <summary>
    /// Gets a value that indicates whether it is no command but an object in one, which has members as a command has
    /// attributes.
    /// </summary>
    public bool IsObject { get; init; }

    /// <summary>
    /// Gets the webhook in the answer to which alone, and only at its start, it works; null where there is none.
    /// </summary>
    public string? FirstInAnswerTo { get; init; }

    /// <summary>Gets a value that indicates whether several of it may stand at that start.</summary>
    public bool MayRepeatAtStart { get; init; }

    /// <summary>Gets the webhooks which take only some commands, this among them.</summary>
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
