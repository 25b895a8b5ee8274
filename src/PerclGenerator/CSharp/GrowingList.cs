using Percl.Language;

namespace PerclGenerator.CSharp;

/// <summary>A list of commands to which one block adds commands, one statement after the other.</summary>
internal sealed class GrowingList(ScriptKind kind)
{
    private readonly List<ScriptItem> _items = [];

    /// <summary>What is known of the list so far.</summary>
    public ScriptModel ToModel() => new(kind, new EquatableArray<ScriptItem>(_items));

    /// <summary>Something is added.</summary>
    public void Add(ScriptItem item) => _items.Add(item);

    /// <summary>Nothing is known of the list any more.</summary>
    public void Forget() => _items.Clear();
}
