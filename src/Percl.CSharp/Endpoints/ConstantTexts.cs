using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;

namespace Percl.CSharp.Endpoints;

/// <summary>Finds strings that are known at compile time.</summary>
internal static class ConstantTexts
{
    /// <summary>Returns the string; null where it is only known at run time.</summary>
    public static string? Find(ExpressionSyntax expression, SemanticModel semantics) =>
        semantics.GetConstantValue(expression) is { HasValue: true, Value: var constant } ? constant as string
        : ConstantVariables.FindValue(expression, semantics, default) is not { } value ? null
        : value.SyntaxTree == semantics.SyntaxTree ? semantics.GetConstantValue(value).Value as string
        : (value as LiteralExpressionSyntax)?.Token.Value as string;
}
