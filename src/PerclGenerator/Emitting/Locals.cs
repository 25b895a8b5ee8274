namespace PerclGenerator.Emitting;

/// <summary>Names the local variables of generated code, so that no two properties share one.</summary>
internal static class Locals
{
    /// <summary>The variable that holds a property's value.</summary>
    public static string Value(string member) => "value" + member.TrimStart('@');

    /// <summary>The variable that holds it once it is known to be there.</summary>
    public static string Present(string member) => "present" + member.TrimStart('@');
}
