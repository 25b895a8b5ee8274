namespace PerclGenerator.Tests.Compiled;

/// <summary>A form in which a command is written in C#.</summary>
/// <param name="Name">The script's name.</param>
/// <param name="Type">The property's type.</param>
/// <param name="Expression">Its expression.</param>
internal sealed record Shape(string Name, string Type, string Expression)
{
    /// <summary>Whether an expression in it allocates by itself, whoever evaluates it.</summary>
    public bool Allocates { get; init; }
}
