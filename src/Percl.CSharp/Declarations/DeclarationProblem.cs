using Microsoft.CodeAnalysis;
using Percl.Language.Findings;

namespace Percl.CSharp.Declarations;

/// <summary>
/// Represents the reason why a marked type, or a part of it, cannot be generated. The generator is silent; the analyzer
/// reports the reason.
/// </summary>
/// <param name="Finding">The reason.</param>
/// <param name="Symbol">The symbol at which it is reported.</param>
public sealed record DeclarationProblem(Finding Finding, ISymbol Symbol)
{
    /// <summary>Gets the exact location, where it is not that of the symbol.</summary>
    public Location? Location { get; init; }
}
