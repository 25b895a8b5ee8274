namespace Percl.Tool.Inputs;

/// <summary>Represents an input that cannot be read.</summary>
/// <param name="Name">The input, as it was named.</param>
/// <param name="Problem">The problem, as a predicate.</param>
internal sealed record InputProblem(string Name, string Problem)
{
    /// <summary>Returns the problem as a sentence without its full stop.</summary>
    public override string ToString() => $"'{Name}' {Problem}";
}
