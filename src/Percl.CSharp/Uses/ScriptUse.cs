using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Uses;

/// <summary>Finds out what becomes of a script that an expression creates.</summary>
internal sealed class ScriptUse(SemanticModel semantics, CancellationToken cancellation)
{
    /// <summary>
    /// Whether nobody adds commands to the script any more: it is written at once, seen only as something that cannot
    /// grow, handed to a result, or returned. One that is empty may be returned or stored to be filled later.
    /// </summary>
    public bool IsLast(ExpressionSyntax script, bool isEmpty)
    {
        var outermost = script.Outermost();
        return outermost.Parent switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText
                is WellKnownNames.WriteTo or WellKnownNames.ToUtf8Bytes or WellKnownNames.ToJson,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => IsOfLibrary(call),
            ReturnStatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax => !isEmpty,
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => IsLastOfLocal(variable, isEmpty),
            _ => false,
        } || semantics.GetTypeInfo(outermost, cancellation).ConvertedType.IsPercl(WellKnownNames.Script);
    }

    /// <summary>
    /// Whether nobody adds commands any more to the script that a variable holds. What the variable is given to may
    /// keep the script, so only where the code returns is it the last that happens to it; what is written is written.
    /// </summary>
    public bool IsLastOfVariable(ExpressionSyntax variable, bool isEmpty) =>
        variable.Outermost() is var outermost
        && (outermost.Parent is MemberAccessExpressionSyntax or ReturnStatementSyntax
            || outermost.Parent is ArgumentSyntax { Parent.Parent.Parent: ReturnStatementSyntax })
        && IsLast(variable, isEmpty);

    /// <summary>
    /// Whether a local is given the script, and all that happens to it is that it is written, returned or looked at.
    /// </summary>
    private bool IsLastOfLocal(VariableDeclaratorSyntax variable, bool isEmpty)
    {
        if (semantics.GetDeclaredSymbol(variable, cancellation) is not ILocalSymbol { RefKind: RefKind.None } local)
        {
            return false;
        }

        SyntaxNode code = variable.FirstAncestorOrSelf<MemberDeclarationSyntax>(
            static member => member is not GlobalStatementSyntax)
            ?? variable.SyntaxTree.GetRoot(cancellation);
        var ends = false;
        foreach (var use in code.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == local.Name
                && SymbolEqualityComparer.Default.Equals(semantics.GetSymbolInfo(name, cancellation).Symbol, local)))
        {
            var isLast = IsLastOfVariable(use, isEmpty);
            if (!isLast && ListUses.Of(use) != ListUse.Reads)
            {
                return false;
            }

            ends |= isLast;
        }

        return ends;
    }

    /// <summary>
    /// Whether a library of this project is called: it takes the script as it is. Others may fill it.
    /// </summary>
    private bool IsOfLibrary(InvocationExpressionSyntax call) =>
        semantics.GetSymbolInfo(call, cancellation).Symbol
            is { DeclaringSyntaxReferences.IsEmpty: true, ContainingNamespace: { } container }
        && container.IsRootedIn(WellKnownNames.Namespace);
}
