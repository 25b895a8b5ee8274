using Percl.Language.Collections;
using Percl.Language.Schema;

namespace Percl.Language.Script;

/// <summary>Represents a command in a script.</summary>
/// <param name="Id">The id.</param>
/// <param name="Schema">The declaration; null where the command is only known at run time.</param>
public sealed record CommandNode(NodeId Id, CommandSchema? Schema) : ScriptItem(Id)
{
    /// <summary>
    /// Gets a value that indicates whether the command may be absent (a property that may be null, a branch).
    /// </summary>
    public bool IsConditional { get; init; }

    /// <summary>Gets the attributes that are set.</summary>
    public EquatableArray<AttributeNode> Attributes { get; init; }

    /// <summary>
    /// Gets a value that indicates whether <see cref="Attributes"/> is complete; if not, other attributes may be set
    /// too.
    /// </summary>
    public bool IsComplete { get; init; }

    /// <summary>
    /// Gets the attributes that are written although the code does not set them. They are not part of
    /// <see cref="Attributes"/>, since nobody means them.
    /// </summary>
    public EquatableArray<AttributeNode> UnsetAttributes { get; init; }

    /// <summary>
    /// Gets the attributes without which the command is never made or written: code throws, whatever it sets later.
    /// </summary>
    public EquatableArray<Refusal> Refusals { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<CommandNode> Commands => [this];

    /// <summary>Gets the name of the command in messages.</summary>
    public string DisplayName => Schema is null ? "This command" : $"'{Schema.Name}'";

    /// <summary>Returns the attribute of that name; null where it is not listed.</summary>
    public AttributeNode? Find(string name)
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
