using Percl.Language.Json;

namespace Percl.Language.JsonScripts;

/// <summary>Finds what stands at an offset of a source.</summary>
internal sealed class JsonIndex
{
    private readonly Dictionary<int, JsonSlot> _names = [];
    private readonly Dictionary<int, JsonSlot> _values = [];

    /// <summary>Looks at all of a tree. It is never deep: the parser limits that.</summary>
    public JsonIndex(JsonTree tree)
    {
        Add(new JsonSlot(tree.Root, null, null));
    }

    /// <summary>The value that begins there, or whose name does.</summary>
    public JsonSlot? Find(int offset) => FindNamed(offset) ?? (_values.TryGetValue(offset, out var slot) ? slot : null);

    /// <summary>The member whose name begins there.</summary>
    public JsonSlot? FindNamed(int offset) => _names.TryGetValue(offset, out var slot) ? slot : null;

    /// <summary>
    /// The element that is the command there, which begins there itself or has its name there. Of several commands in
    /// one object, which is wrong, it is the member.
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
