using Microsoft.CodeAnalysis;
using Percl.Language.Findings;

namespace Percl.CSharp.Declarations;

/// <summary>
/// The reason why a marked type, or a part of it, cannot be generated. The generator is silent; the analyzer reports
/// it.
/// </summary>
/// <param name="Finding">The reason.</param>
/// <param name="Symbol">The symbol at which it is reported.</param>
public sealed record DeclarationProblem(Finding Finding, ISymbol Symbol)
{
    /// <summary>Gets the exact location, where it is not simply the symbol's own.</summary>
    public Location? Location { get; init; }
}
