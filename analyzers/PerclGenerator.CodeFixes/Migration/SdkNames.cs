using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace PerclGenerator.CodeFixes;

/// <summary>Writes names of the runtime library, which are as short as the usings allow.</summary>
internal static class SdkNames
{
    /// <summary>Returns the name of a type.</summary>
    public static TypeSyntax Of(INamedTypeSymbol type) => SyntaxFactory
        .ParseTypeName(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat))
        .WithAdditionalAnnotations(Simplifier.Annotation);

    /// <summary>Returns a member of an enum.</summary>
    public static ExpressionSyntax Of(IFieldSymbol member) => SyntaxFactory
        .ParseExpression(
            member.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." + member.Name)
        .WithAdditionalAnnotations(Simplifier.Annotation);

    /// <summary>Replaces the SDK's usings by that of the runtime library.</summary>
    public static CompilationUnitSyntax ReplaceUsings(CompilationUnitSyntax root, string sdk, string library)
    {
        var usings = root.Usings.Where(one => IsOf(one, sdk)).ToArray();
        if (usings.Length == 0)
        {
            return root;
        }

        var hasLibrary = root.Usings.Any(one => one.Name?.ToString() == library);
        var kept = root.Usings.Where(one => !IsOf(one, sdk) || (one == usings[0] && !hasLibrary))
            .Select(one => one == usings[0] ? one.WithName(SyntaxFactory.ParseName(library)) : one);
        return root.WithUsings(SyntaxFactory.List(kept));
    }

    private static bool IsOf(UsingDirectiveSyntax directive, string sdk) =>
        directive is { Alias: null, StaticKeyword.RawKind: (int)SyntaxKind.None }
        && directive.Name?.ToString().Split('.')[0] == sdk;
}
