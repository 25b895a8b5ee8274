using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Flow;

/// <summary>
/// Finds the local scripts of FreeClimb's SDK that are created with the list of another local, and the locals that hold
/// the list of a script: it is the same list, so that what is added to one is in the other.
/// </summary>
internal sealed class SharedLists
{
    private readonly Dictionary<ISymbol, ISymbol> _lists = new(SymbolEqualityComparer.Default);
    private readonly HashSet<SyntaxNode> _sharing = [];

    /// <summary>Reads a member, or all statements of a program.</summary>
    public static SharedLists In(SyntaxNode code, SemanticModel semantics, CancellationToken cancellation)
    {
        var shared = new SharedLists();
        var variables = FollowedVariables.NodesIn(code).OfType<VariableDeclaratorSyntax>()
            .ToLookup(static variable => variable.Identifier.ValueText, StringComparer.Ordinal);
        foreach (var variable in variables.Where(static named => named.Count() == 1).SelectMany(static named => named))
        {
            if (FindShared(variable.Initializer?.Value, semantics, cancellation) is { } list
                && list.Identifier.ValueText is var name
                && variables.Contains(name)
                && !IsSet(name, code)
                && !IsSet(variable.Identifier.ValueText, code)
                && semantics.GetDeclaredSymbol(variable, cancellation) is { } sharing
                && semantics.GetSymbolInfo(list, cancellation).Symbol is { } known
                && shared.ListOf(known) is var whole
                && !SymbolEqualityComparer.Default.Equals(whole, sharing))
            {
                shared._lists[sharing] = whole;
                shared._sharing.Add(list);
            }
        }

        return shared;
    }

    /// <summary>Returns the variable whose list a variable holds: itself, or the one that it shares.</summary>
    public ISymbol ListOf(ISymbol variable) => _lists.TryGetValue(variable, out var list) ? list : variable;

    /// <summary>Returns the name of the variable whose list a variable of that name holds.</summary>
    public string ListOf(string name) =>
        _lists.FirstOrDefault(sharing => sharing.Key.Name == name).Value?.Name ?? name;

    /// <summary>Determines whether a variable shares the list of another one.</summary>
    public bool IsShared(ISymbol variable) => _lists.ContainsKey(variable);

    /// <summary>Returns the use of a variable. To share the list changes nothing.</summary>
    public ListUse UseOf(IdentifierNameSyntax name) => _sharing.Contains(name) ? ListUse.Reads : ListUses.Of(name);

    /// <summary>
    /// Returns the list in <c>new PerclScript(list)</c>, or the script in <c>script.Commands</c>; null for any other
    /// value.
    /// </summary>
    private static IdentifierNameSyntax? FindShared(
        ExpressionSyntax? value, SemanticModel semantics, CancellationToken cancellation) => value switch
        {
            BaseObjectCreationExpressionSyntax
            {
                Initializer: null, ArgumentList.Arguments: [{ Expression: IdentifierNameSyntax list }],
            } script when TargetTypes.Of(script, semantics, cancellation).IsSdkScript() => list,
            MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: WellKnownNames.SdkCommands, Expression: IdentifierNameSyntax script,
            } when semantics.GetTypeInfo(script, cancellation).Type.IsSdkScript() => script,
            _ => null,
        };

    private static bool IsSet(string name, SyntaxNode code) => FollowedVariables.NodesIn(code)
        .OfType<IdentifierNameSyntax>()
        .Any(other => other.Identifier.ValueText == name && ListUses.Of(other) is (ListUse.Sets or ListUse.Refers));
}
