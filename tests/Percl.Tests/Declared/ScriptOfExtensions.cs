using Percl.Tests.Declared.Extensions;

namespace Percl.Tests.Declared;

/// <summary>Uses them in every place.</summary>
[PerclScript]
internal sealed partial record ScriptOfExtensions(string Name)
{
    public Say Property => new() { Text = Name.Loud };

    public Say Method => new() { Text = $"{Name.Louder()}" };

    public Say Static => new() { Text = string.Greeting + Name };

    public Say Operator => new() { Text = Name * 2 };

    public Say Conditional => new() { Text = Name?.Loud ?? "" };

    public Say Pattern => Name is { Loud: "Ada!" } ? new() { Text = "x" } : new() { Text = "y" };
}
