using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Uses;

/// <summary>Finds the uses of a script that an expression creates.</summary>
internal sealed class ScriptUse(SemanticModel semantics, CancellationToken cancellation)
{
    /// <summary>
    /// Determines whether no code adds commands to the script afterwards: it is written at once, converted to an
    /// immutable type, passed to a result, or returned. An empty script may be returned or stored to be filled later.
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
    /// Determines whether no code adds commands to the script of a variable after this use. Code that receives the
    /// script may keep it, so that the use is the last one only where the script is written or returned.
    /// </summary>
    public bool IsLastOfVariable(ExpressionSyntax variable, bool isEmpty) =>
        variable.Outermost() is var outermost
        && (outermost.Parent is MemberAccessExpressionSyntax or ReturnStatementSyntax
            || outermost.Parent is ArgumentSyntax { Parent.Parent.Parent: ReturnStatementSyntax })
        && IsLast(variable, isEmpty);

    /// <summary>Determines whether a local holds the script, and is only written, returned or read.</summary>
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

    /// <summary>Determines whether the call is one of this project's libraries, which never add to a script.</summary>
    private bool IsOfLibrary(InvocationExpressionSyntax call) =>
        semantics.GetSymbolInfo(call, cancellation).Symbol
            is { DeclaringSyntaxReferences.IsEmpty: true, ContainingNamespace: { } container }
        && container.IsRootedIn(WellKnownNames.Namespace);
}
