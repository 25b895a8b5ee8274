using Percl.Language.Json;

namespace Percl.Language.JsonScripts;

/// <summary>Finds values and members by their offsets.</summary>
internal sealed class JsonIndex
{
    private readonly Dictionary<int, JsonSlot> _names = [];
    private readonly Dictionary<int, JsonSlot> _values = [];

    /// <summary>Initializes an index of a tree, whose depth the parser limits.</summary>
    public JsonIndex(JsonTree tree)
    {
        Add(new JsonSlot(tree.Root, null, null));
    }

    /// <summary>Returns the value that begins at an offset, or whose name does.</summary>
    public JsonSlot? Find(int offset) => FindNamed(offset) ?? (_values.TryGetValue(offset, out var slot) ? slot : null);

    /// <summary>Returns the member whose name begins at an offset.</summary>
    public JsonSlot? FindNamed(int offset) => _names.TryGetValue(offset, out var slot) ? slot : null;

    /// <summary>
    /// Returns the element of the command that, or whose name, begins at an offset. Where an object has several
    /// commands, which is an error, it returns the member.
    /// </summary>
    public JsonSlot? FindCommand(int offset) =>
        FindNamed(offset) is not { } named ? Find(offset)
        : named.Parent is { Value: JsonObject { Members.Count: 1 } } element ? element
        : named;

    private void Add(JsonSlot slot)
    {
        _values[slot.Value.Span.Start] = slot;
        if (slot.Member is { } own)
        {
            _names[own.Name.Span.Start] = slot;
        }

        switch (slot.Value)
        {
            case JsonArray array:
                foreach (var item in array.Items)
                {
                    Add(new JsonSlot(item, null, slot));
                }

                break;
            case JsonObject owner:
                foreach (var member in owner.Members)
                {
                    Add(new JsonSlot(member.Value, member, slot));
                }

                break;
        }
    }
}
