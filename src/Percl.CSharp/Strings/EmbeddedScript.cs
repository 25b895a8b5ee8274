using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Strings;

/// <summary>Finds strings in C# that are marked as PerCL.</summary>
public static class EmbeddedScript
{
    private const string Name = "PerCL";

    /// <summary>
    /// Determines whether a comment before the string, or the member to which it is assigned, marks the string as
    /// PerCL.
    /// </summary>
    public static bool IsMarked(ExpressionSyntax text, SemanticModel semantics, CancellationToken cancellation) =>
        LanguageComment.IsAbout(text, semantics, cancellation)
        || (!IsNoneYet(text) && TargetOf(text, semantics, cancellation) is { } target && IsMarked(target));

    /// <summary>Determines whether the string is the empty default of a member or a parameter.</summary>
    private static bool IsNoneYet(ExpressionSyntax text) =>
        text is LiteralExpressionSyntax { Token.ValueText: "" }
        && text.Outermost().Parent is EqualsValueClauseSyntax or AssignmentExpressionSyntax;

    private static bool IsMarked(ISymbol target) =>
        target.FindAttribute("System.Diagnostics.CodeAnalysis", "StringSyntaxAttribute")?.ConstructorArguments
            is [{ Value: string syntax }, ..]
        && string.Equals(syntax, Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the parameter, property or field to which the string is assigned; null for none.</summary>
    private static ISymbol? TargetOf(ExpressionSyntax text, SemanticModel semantics, CancellationToken cancellation)
    {
        var value = text.Outermost();
        return value.Parent switch
        {
            ArgumentSyntax argument => CalledParameters.Of(argument, semantics, cancellation),
            AttributeArgumentSyntax { NameEquals.Name: var name } => semantics.GetSymbolInfo(name, cancellation).Symbol,
            AttributeArgumentSyntax argument => CalledParameters.Of(argument, semantics, cancellation),
            MemberAccessExpressionSyntax access when access.Expression == value =>
                CalledParameters.OfReceiver(access, semantics, cancellation),
            AssignmentExpressionSyntax assignment when assignment.Right == value =>
                semantics.GetSymbolInfo(assignment.Left, cancellation).Symbol,
            EqualsValueClauseSyntax
            {
                Parent: (VariableDeclaratorSyntax or PropertyDeclarationSyntax or ParameterSyntax) and var declared,
            } => semantics.GetDeclaredSymbol(declared, cancellation),
            ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } =>
                semantics.GetDeclaredSymbol(property, cancellation),
            ArrowExpressionClauseSyntax { Parent: AccessorDeclarationSyntax getter } =>
                PropertyOf(getter, semantics, cancellation),
            ReturnStatementSyntax statement when GetterAround(statement) is { } getter =>
                PropertyOf(getter, semantics, cancellation),
            _ => null,
        };
    }

    /// <summary>Returns the getter that contains a return statement; null where another function contains it.</summary>
    private static AccessorDeclarationSyntax? GetterAround(ReturnStatementSyntax statement) =>
        statement.Ancestors().FirstOrDefault(static around => around is AccessorDeclarationSyntax
            or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax)
            as AccessorDeclarationSyntax;

    private static ISymbol? PropertyOf(
        AccessorDeclarationSyntax getter, SemanticModel semantics, CancellationToken cancellation) =>
        getter.IsKind(SyntaxKind.GetAccessorDeclaration)
            ? (semantics.GetDeclaredSymbol(getter, cancellation) as IMethodSymbol)?.AssociatedSymbol
            : null;
}
