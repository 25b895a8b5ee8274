namespace PerclGenerator.Emitting;

/// <summary>Names the local variables of generated code, so that no two properties share one.</summary>
internal static class Locals
{
    /// <summary>The variable that holds a value which is there.</summary>
    /// <param name="name">The property, or the variable in which the value was evaluated.</param>
    public static string Value(string name) => "value" + Capital(name);

    /// <summary>The variable that holds it once it is known to be there.</summary>
    /// <param name="name">The property, or the variable in which the value was evaluated.</param>
    public static string Present(string name) => "present" + Capital(name);

    private static string Capital(string name)
    {
        name = name.TrimStart('@');
        return char.ToUpperInvariant(name[0]) + name.Substring(1);
    }
}
