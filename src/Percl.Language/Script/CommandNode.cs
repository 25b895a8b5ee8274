using Percl.Language.Collections;
using Percl.Language.Schema;

namespace Percl.Language.Script;

/// <summary>A command in a script.</summary>
/// <param name="Id">The id.</param>
/// <param name="Schema">What is declared of it; null where only run time can tell which command it is.</param>
public sealed record CommandNode(NodeId Id, CommandSchema? Schema) : ScriptItem(Id)
{
    /// <summary>
    /// Gets a value that indicates whether the command may turn out to be absent (a property that may be null, a
    /// branch).
    /// </summary>
    public bool IsConditional { get; init; }

    /// <summary>Gets the attributes that are set. One that is not listed is absent.</summary>
    public EquatableArray<AttributeNode> Attributes { get; init; }

    /// <summary>
    /// Gets a value that indicates whether <see cref="Attributes"/> is complete; if not, nothing is known of those that
    /// are not listed.
    /// </summary>
    public bool IsComplete { get; init; }

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
