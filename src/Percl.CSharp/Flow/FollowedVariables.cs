using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;

namespace Percl.CSharp.Flow;

/// <summary>
/// Finds the variables to which a piece of code adds, and those of them that can be followed in the order of the
/// statements.
/// </summary>
internal sealed class FollowedVariables
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<ISymbol, Facts> _facts = new(SymbolEqualityComparer.Default);
    private readonly SharedLists _shared;

    private FollowedVariables(SharedLists shared)
    {
        _shared = shared;
    }

    /// <summary>Reads a member, or all statements of a program.</summary>
    /// <param name="code">The code.</param>
    /// <param name="shared">The scripts of the code that share the list of another variable.</param>
    /// <param name="semantics">The semantic model of the file.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    public static FollowedVariables In(
        SyntaxNode code, SharedLists shared, SemanticModel semantics, CancellationToken cancellation)
    {
        var variables = new FollowedVariables(shared);
        foreach (var node in NodesIn(code))
        {
            if (node is InvocationExpressionSyntax call && ListUses.FindReceiver(call) is { } variable)
            {
                variables._names.Add(variable.Identifier.ValueText);
                variables._names.Add(shared.ListOf(variable.Identifier.ValueText));
            }
        }

        foreach (var node in variables._names.Count == 0 ? [] : NodesIn(code))
        {
            if (node is IdentifierNameSyntax name
                && variables.Contains(name.Identifier.ValueText)
                && semantics.GetSymbolInfo(name, cancellation).Symbol is { } used)
            {
                variables.Look(name, code, variables.FactsOf(shared.ListOf(used)));
            }
        }

        return variables;
    }

    /// <summary>Determines whether the code adds something to a variable of that name.</summary>
    public bool Contains(string name) => _names.Contains(_shared.ListOf(name));

    /// <summary>Determines whether the additions to the variable are still known after other code has run.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="onlyGrows">Whether commands are never removed from its list.</param>
    public bool IsKnown(ISymbol variable, bool onlyGrows) =>
        _facts.TryGetValue(variable, out var facts)
        && facts is { IsReferredTo: false }
        && !(facts.IsSet && facts.IsCaptured)
        && !facts.IsSetInFinally
        && (onlyGrows || facts is { IsCaptured: false, IsUsedInFinally: false });

    /// <summary>Determines whether no other code adds to the variable.</summary>
    public bool IsAll(ISymbol variable) =>
        _facts.TryGetValue(variable, out var facts) && facts is { IsCaptured: false, IsUsedInFinally: false };

    /// <summary>
    /// Determines whether code takes commands out of the variable's list, or gives them another order.
    /// </summary>
    public bool IsRearranged(ISymbol variable) => _facts.TryGetValue(variable, out var facts) && facts.IsRearranged;

    /// <summary>Returns all nodes of the code, except for types beside a program's statements.</summary>
    public static IEnumerable<SyntaxNode> NodesIn(SyntaxNode code) =>
        code.DescendantNodes(node => node == code || node is not MemberDeclarationSyntax or GlobalStatementSyntax);

    private Facts FactsOf(ISymbol variable)
    {
        if (!_facts.TryGetValue(variable, out var facts))
        {
            _facts.Add(variable, facts = new Facts());
        }

        return facts;
    }

    private void Look(IdentifierNameSyntax name, SyntaxNode code, Facts facts)
    {
        var use = _shared.UseOf(name);
        var owner = code;
        for (var node = name.Parent; node is not null && node != code && owner == code; node = node.Parent)
        {
            if (node is FinallyClauseSyntax)
            {
                facts.IsUsedInFinally = true;
                facts.IsSetInFinally |= use == ListUse.Sets;
            }

            owner = ListUses.IsFunction(node) ? node : owner;
        }

        facts.IsCaptured |= facts.Owner is not null && facts.Owner != owner;
        facts.Owner ??= owner;
        facts.IsSet |= use == ListUse.Sets;
        facts.IsReferredTo |= use == ListUse.Refers;
        facts.IsRearranged |= ListUses.Rearranges(name);
    }

    private sealed class Facts
    {
        /// <summary>Gets or sets the function that uses the variable.</summary>
        public SyntaxNode? Owner { get; set; }

        /// <summary>Gets or sets a value that indicates whether several functions use the variable.</summary>
        public bool IsCaptured { get; set; }

        public bool IsSet { get; set; }

        public bool IsReferredTo { get; set; }

        public bool IsRearranged { get; set; }

        public bool IsUsedInFinally { get; set; }

        public bool IsSetInFinally { get; set; }
    }
}
