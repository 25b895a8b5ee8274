using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;

namespace Percl.CSharp.Flow;

/// <summary>
/// Finds the variables to which a piece of code adds, and those of them that can be followed in the order of the
/// statements. Variables of the same name are treated as one, which only makes the result more cautious.
/// </summary>
internal sealed class FollowedVariables
{
    private readonly Dictionary<string, Facts> _facts = new(StringComparer.Ordinal);
    private readonly SharedLists _shared;

    private FollowedVariables(SharedLists shared)
    {
        _shared = shared;
    }

    /// <summary>Reads a member, or all statements of a program.</summary>
    /// <param name="code">The code.</param>
    /// <param name="shared">The scripts of the code that share the list of another variable.</param>
    public static FollowedVariables In(SyntaxNode code, SharedLists shared)
    {
        var variables = new FollowedVariables(shared);
        foreach (var node in NodesIn(code))
        {
            if (node is InvocationExpressionSyntax call && ListUses.FindReceiver(call) is { } variable)
            {
                variables._facts[shared.ListOf(variable.Identifier.ValueText)] = new Facts();
            }
        }

        foreach (var node in variables._facts.Count == 0 ? [] : NodesIn(code))
        {
            if (node is IdentifierNameSyntax name
                && variables._facts.TryGetValue(shared.ListOf(name.Identifier.ValueText), out var facts))
            {
                variables.Look(name, code, facts);
            }
        }

        return variables;
    }

    /// <summary>Determines whether the code adds something to a variable of that name.</summary>
    public bool Contains(string name) => _facts.ContainsKey(_shared.ListOf(name));

    /// <summary>Determines whether the additions to the variable are still known after other code has run.</summary>
    /// <param name="name">The variable's name.</param>
    /// <param name="onlyGrows">Whether commands are never removed from its list.</param>
    public bool IsKnown(string name, bool onlyGrows) =>
        _facts.TryGetValue(name, out var facts)
        && facts is { IsReferredTo: false }
        && !(facts.IsSet && facts.IsCaptured)
        && !facts.IsSetInFinally
        && (onlyGrows || facts is { IsCaptured: false, IsUsedInFinally: false });

    /// <summary>Determines whether no other code adds to the variable.</summary>
    public bool IsAll(string name) =>
        _facts.TryGetValue(name, out var facts) && facts is { IsCaptured: false, IsUsedInFinally: false };

    /// <summary>Returns all nodes of the code, except for types beside a program's statements.</summary>
    public static IEnumerable<SyntaxNode> NodesIn(SyntaxNode code) =>
        code.DescendantNodes(node => node == code || node is not MemberDeclarationSyntax or GlobalStatementSyntax);

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
    }

    private sealed class Facts
    {
        /// <summary>Gets or sets the function that uses the variable.</summary>
        public SyntaxNode? Owner { get; set; }

        /// <summary>Gets or sets a value that indicates whether several functions use the variable.</summary>
        public bool IsCaptured { get; set; }

        public bool IsSet { get; set; }

        public bool IsReferredTo { get; set; }

        public bool IsUsedInFinally { get; set; }

        public bool IsSetInFinally { get; set; }
    }
}
