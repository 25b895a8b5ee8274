using Microsoft.CodeAnalysis;
using Percl.Language.Collections;

namespace Percl.CSharp.Declarations;

/// <summary>
/// The reason why source cannot be generated for a marked type, or for a part of it. The analyzers report it, the
/// generators do not.
/// </summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Symbol">Where it is to be shown.</param>
/// <param name="Arguments">What the rule's message is filled with.</param>
public sealed record DeclarationProblem(string RuleId, ISymbol Symbol, EquatableArray<string> Arguments)
{
    /// <summary>The exact place, where it is not simply the symbol's own.</summary>
    public Location? Location { get; init; }

    internal static DeclarationProblem Of(string ruleId, ISymbol symbol, params string[] arguments) =>
        new(ruleId, symbol, new EquatableArray<string>(arguments));
}
