namespace PerclGenerator.Emitting;

/// <summary>Names the local variables of generated code, so that no two properties share one.</summary>
internal static class Locals
{
    /// <summary>The variable that holds a value which is there.</summary>
    /// <param name="name">The property, or the variable in which the value was evaluated.</param>
    public static string Value(string name) => "value" + Ending(name);

    /// <summary>The variable that holds it once it is known to be there.</summary>
    /// <param name="name">The property, or the variable in which the value was evaluated.</param>
    public static string Present(string name) => "present" + Ending(name);

    /// <summary>The name as the end of another: <c>Id</c> and <c>id</c> stay two.</summary>
    private static string Ending(string name)
    {
        name = name.TrimStart('@');
        return char.IsUpper(name[0]) ? name : "_" + name;
    }
}
