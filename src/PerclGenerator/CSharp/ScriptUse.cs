using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PerclGenerator.Parsing;

namespace PerclGenerator.CSharp;

/// <summary>Finds out what becomes of a script that an expression creates.</summary>
internal sealed class ScriptUse(SemanticModel semantics, CancellationToken cancellation)
{
    /// <summary>
    /// Whether nobody adds commands to the script any more: it is written at once, seen only as something that cannot
    /// grow, handed to a result, or returned. One that is empty may be returned or stored to be filled later.
    /// </summary>
    public bool IsLast(ExpressionSyntax script, bool isEmpty)
    {
        var outermost = OutermostOf(script);
        return outermost.Parent switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText
                is KnownNames.WriteTo or KnownNames.ToUtf8Bytes or KnownNames.ToJson,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => IsOfLibrary(call),
            ReturnStatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax => !isEmpty,
            _ => false,
        } || (outermost == script && semantics.GetTypeInfo(script, cancellation).ConvertedType.IsPercl(KnownNames.Script));
    }

    /// <summary>
    /// Whether nobody adds commands any more to the script that a variable holds. What the variable is given to may keep
    /// the script, so only where the code returns is it the last that happens to it; what is written is written.
    /// </summary>
    public bool IsLastOfVariable(ExpressionSyntax variable, bool isEmpty) =>
        OutermostOf(variable) is var outermost
        && (outermost.Parent is MemberAccessExpressionSyntax or ReturnStatementSyntax
            || outermost.Parent is ArgumentSyntax { Parent.Parent.Parent: ReturnStatementSyntax })
        && IsLast(variable, isEmpty);

    /// <summary>The expression with the parentheses, casts and conditions around it that leave it what it is.</summary>
    public static ExpressionSyntax OutermostOf(ExpressionSyntax script) => script.Outermost();

    /// <summary>Whether a library of this project is called: it takes the script as it is. Others may fill it.</summary>
    private bool IsOfLibrary(InvocationExpressionSyntax call)
    {
        var container = semantics.GetSymbolInfo(call, cancellation).Symbol is { DeclaringSyntaxReferences.IsEmpty: true } method
            ? method.ContainingNamespace
            : null;
        while (container is { ContainingNamespace.IsGlobalNamespace: false })
        {
            container = container.ContainingNamespace;
        }

        return container?.Name == KnownNames.Namespace;
    }
}
