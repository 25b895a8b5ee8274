using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Symbols;
using Percl.Language.Findings;

namespace Percl.CSharp.Declarations;

/// <summary>Checks whether a type can have a second, generated part.</summary>
internal static class PartialTypes
{
    /// <summary>The problems of each type, for which several analyzers ask. An edit makes new symbols.</summary>
    private static readonly ConditionalWeakTable<INamedTypeSymbol, IReadOnlyList<DeclarationProblem>> Problems = new();

    /// <summary>Returns the reasons why the type cannot have a second part; none where it can.</summary>
    public static IReadOnlyList<DeclarationProblem> FindProblems(
        INamedTypeSymbol type, CancellationToken cancellation) =>
        Problems.GetValue(type, key => [.. Find(key, cancellation)]);

    /// <summary>
    /// Determines whether the type and all containing types have a name: names may be missing during typing.
    /// </summary>
    public static bool IsNamed(INamedTypeSymbol type) =>
        Namespaces(type).All(static name => name.Length > 0)
        && type.SelfAndContainers().All(static part =>
            part.Name.Length > 0 && part.TypeParameters.All(static parameter => parameter.Name.Length > 0));

    /// <summary>Returns the names of the namespaces around the type, the innermost first.</summary>
    public static IEnumerable<string> Namespaces(INamedTypeSymbol type)
    {
        for (var current = type.ContainingNamespace; !current.IsGlobalNamespace; current = current.ContainingNamespace)
        {
            yield return current.Name;
        }
    }

    private static IEnumerable<DeclarationProblem> Find(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (ReasonAgainst(type) is { } reason)
        {
            yield return new DeclarationProblem(new KindOfTypeFinding(type.Name, reason), type);
        }

        if (OlderLanguageVersion(type) is { } version)
        {
            yield return new DeclarationProblem(new LanguageVersionFinding(type.Name, version), type);
        }

        foreach (var container in type.SelfAndContainers())
        {
            if (FindNotPartial(container, cancellation) is { } declaration)
            {
                yield return new DeclarationProblem(new NotPartialFinding(container.Name, type.Name), container)
                {
                    Location = declaration.Identifier.GetLocation(),
                };
            }
        }
    }

    private static string? ReasonAgainst(INamedTypeSymbol type) => type switch
    {
        { TypeKind: not (TypeKind.Class or TypeKind.Struct) } => "it is neither a class nor a struct",
        { IsStatic: true } => "it is static, so it has no values to write",
        { IsRefLikeType: true } => "it is a ref struct, which cannot be stored in a script",
        _ when type.SelfAndContainers().Any(static part => part.IsFileLocal) =>
            "it is local to its file, and the generated part stands in another",
        _ when type.Marks().Distinct().Count() > 1 => "it is marked as several things; it can be one of them",
        _ => null,
    };

    /// <summary>Returns the C# version where it is too old for the generated code; else null.</summary>
    private static string? OlderLanguageVersion(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences is [var declaration, ..]
            ? NeededLanguageVersion.FindOlder(declaration.SyntaxTree.Options)
            : null;

    private static BaseTypeDeclarationSyntax? FindNotPartial(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax(cancellation))
            .OfType<BaseTypeDeclarationSyntax>()
            .FirstOrDefault(static declaration => !declaration.Modifiers.Any(SyntaxKind.PartialKeyword));
}
