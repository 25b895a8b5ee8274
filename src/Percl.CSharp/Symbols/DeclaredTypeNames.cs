using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Percl.CSharp.Symbols;

/// <summary>Determines by its name whether a new object may be of a type that the compilation declares.</summary>
/// <param name="compilation">The compilation.</param>
internal sealed class DeclaredTypeNames(Compilation compilation)
{
    private readonly Lazy<HashSet<string>> _aliases = new(() => new HashSet<string>(
        compilation.SyntaxTrees
            .SelectMany(static tree => UsingsOf(tree.GetRoot()))
            .Select(static directive => directive.Alias?.Name.Identifier.ValueText)
            .OfType<string>(),
        StringComparer.Ordinal));

    /// <summary>
    /// Determines whether the object may be of such a type. Only an alias can hide that it is.
    /// </summary>
    public bool MayBeTypeOf(BaseObjectCreationExpressionSyntax creation) =>
        NameOf(TypeOf(creation)) is not { } name
        || compilation.Assembly.TypeNames.Contains(name)
        || _aliases.Value.Contains(name);

    /// <summary>Returns the type as it is written; null where only the compiler knows it.</summary>
    private static TypeSyntax? TypeOf(BaseObjectCreationExpressionSyntax creation) => creation switch
    {
        ObjectCreationExpressionSyntax { Type: var type } => type,
        { Parent: ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax { Type: var type } } } => type,
        {
            Parent: EqualsValueClauseSyntax
            {
                Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: var type } },
            },
        } => type,
        _ => null,
    };

    private static string? NameOf(TypeSyntax? type) => type switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax { Right.Identifier.ValueText: var name } => name,
        AliasQualifiedNameSyntax { Name.Identifier.ValueText: var name } => name,
        _ => null,
    };

    private static IEnumerable<UsingDirectiveSyntax> UsingsOf(SyntaxNode container) => container switch
    {
        CompilationUnitSyntax { Usings: var usings, Members: var members } =>
            usings.Concat(members.SelectMany(UsingsOf)),
        BaseNamespaceDeclarationSyntax { Usings: var usings, Members: var members } =>
            usings.Concat(members.SelectMany(UsingsOf)),
        _ => [],
    };
}
