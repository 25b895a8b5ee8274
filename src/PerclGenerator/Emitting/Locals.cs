namespace PerclGenerator.Emitting;

/// <summary>Names the local variables of generated code, so that no two properties share one.</summary>
internal static class Locals
{
    /// <summary>Returns the variable that holds a value that is not null.</summary>
    /// <param name="name">The property, or the variable in which the value was evaluated.</param>
    public static string Value(string name) => "value" + Ending(name);

    /// <summary>Returns the variable that holds the commands of a property of a script.</summary>
    /// <remarks>
    /// The names of variables in which other steps evaluate values end with a number. This one does not.
    /// </remarks>
    /// <param name="property">The property.</param>
    public static string Commands(string property)
    {
        var last = property[property.Length - 1];
        return Value(property) + (char.IsDigit(last) || last == '_' ? "_" : "");
    }

    /// <summary>Returns the variable that holds the value after the check for null.</summary>
    /// <param name="name">The property, or the variable in which the value was evaluated.</param>
    public static string Present(string name) => "present" + Ending(name);

    /// <summary>Returns the name as a suffix that keeps <c>Id</c> and <c>id</c> apart.</summary>
    private static string Ending(string name)
    {
        name = name.TrimStart('@');
        return char.IsUpper(name[0]) ? name : "_" + name;
    }
}
