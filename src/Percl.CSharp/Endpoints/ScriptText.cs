using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using Percl.CSharp.Uses;

namespace Percl.CSharp.Endpoints;

/// <summary>Recognizes calls that make a text or bytes of a script.</summary>
internal static class ScriptText
{
    /// <summary>
    /// Returns the script whose text or bytes the call returns, and whether they are a text; null for any other call. A
    /// helper that only returns such a call counts as well.
    /// </summary>
    public static (ITypeSymbol Script, bool IsText)? Find(IInvocationOperation call, CancellationToken cancellation) =>
        FindOfScript(call)
        ?? (MayBeHelper(call.TargetMethod)
            && OnlyValue.Of(call.TargetMethod.OriginalDefinition, cancellation) is InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax
                {
                    Name.Identifier.ValueText: WellKnownNames.ToJson or WellKnownNames.ToUtf8Bytes,
                },
            } made
            && call.SemanticModel is { } semantics
            && (made.SyntaxTree == semantics.SyntaxTree
                ? semantics
                : semantics.Compilation.GetSemanticModel(made.SyntaxTree))
                .GetOperation(made, cancellation) is IInvocationOperation inner
                ? FindOfScript(inner)
                : null);

    private static (ITypeSymbol Script, bool IsText)? FindOfScript(IInvocationOperation call) => call switch
    {
        {
            TargetMethod.Name: (WellKnownNames.ToJson or WellKnownNames.ToUtf8Bytes) and var name,
            Arguments: [],
            Instance.Type: { } type,
        }
            when type.IsAnyScript() => (type, name == WellKnownNames.ToJson),
        // What a script says of itself, not what its author makes of it.
        { TargetMethod: { Name: nameof(ToString), Parameters: [], ContainingType: var type } method }
            when type.IsScript() && IsOfLibrary(method) => (type, true),
        {
            TargetMethod.Name: nameof(ReadOnlySpan<byte>.ToArray),
            Instance: IPropertyReferenceOperation { Property: { Name: "Utf8", ContainingType: var type } bytes },
        }
            when type.IsScript() && IsOfLibrary(bytes) => (type, false),
        _ => null,
    };

    private static bool MayBeHelper(IMethodSymbol method) =>
        !method.DeclaringSyntaxReferences.IsEmpty
        && method.ReturnType is { SpecialType: SpecialType.System_String } or IArrayTypeSymbol;

    /// <summary>Determines whether the member is declared by the runtime library, or a generator.</summary>
    private static bool IsOfLibrary(ISymbol member) =>
        member.ContainingNamespace.IsNamed(WellKnownNames.Namespace)
        || member.DeclaringSyntaxReferences.Any(static part => MemberReferences.IsGenerated(part.SyntaxTree));
}
