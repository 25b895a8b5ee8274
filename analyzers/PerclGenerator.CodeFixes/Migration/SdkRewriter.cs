using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Binding;
using Percl.CSharp.Declarations;
using Percl.CSharp.Projection;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using Percl.Language.Schema;

namespace PerclGenerator.CodeFixes;

/// <summary>
/// Rewrites code on FreeClimb's SDK to the runtime library: types, commands, scripts, lists and answers. What cannot be
/// rewritten fails, so that no fix is offered.
/// </summary>
internal sealed partial class SdkRewriter : CSharpSyntaxRewriter
{
    private readonly CommandCatalog _catalog;
    private readonly SemanticModel _semantics;
    private readonly SdkMigration _migration;
    private readonly CancellationToken _cancellation;
    private readonly SdkCounterparts _counterparts;
    private readonly ExpressionBinder _binder;
    private readonly ListProjection _lists;

    /// <summary>Initializes a rewriter of one file.</summary>
    public SdkRewriter(
        CommandCatalog catalog, SemanticModel semantics, SdkMigration migration, CancellationToken cancellation)
    {
        _catalog = catalog;
        _semantics = semantics;
        _migration = migration;
        _cancellation = cancellation;
        _counterparts = new SdkCounterparts(catalog);
        _binder = new ExpressionBinder(catalog, semantics, cancellation);
        _lists = new ListProjection(catalog, semantics, cancellation);
    }

    /// <summary>Gets a value that indicates whether something could not be rewritten.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Gets a value that indicates whether the code still uses types that only the SDK has.</summary>
    public bool HasRest { get; private set; }

    /// <inheritdoc/>
    public override SyntaxNode? VisitUsingDirective(UsingDirectiveSyntax node) => node;

    /// <inheritdoc/>
    public override SyntaxNode? VisitIdentifierName(IdentifierNameSyntax node) =>
        node.IsVar ? node : RewriteType(node) ?? base.VisitIdentifierName(node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitQualifiedName(QualifiedNameSyntax node) =>
        RewriteType(node) ?? base.VisitQualifiedName(node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitMemberAccessExpression(MemberAccessExpressionSyntax node) => SymbolOf(node) switch
    {
        // Members of enums have other names and numbers, which code may read.
        IFieldSymbol { IsConst: true } member when member.IsOfSdk() => node.Parent is not MemberAccessExpressionSyntax
            && _counterparts.Find(member) is { } found
            ? SdkNames.Of(found).WithTriviaFrom(node)
            : Fail(node),
        IPropertySymbol { Name: WellKnownNames.SdkCommands } commands when commands.ContainingType.IsSdkScript() =>
            Visit(node.Expression).WithTrailingTrivia(node.GetTrailingTrivia()),
        INamedTypeSymbol => RewriteType(node) ?? base.VisitMemberAccessExpression(node),
        _ => base.VisitMemberAccessExpression(node),
    };

    /// <inheritdoc/>
    public override SyntaxNode? VisitCastExpression(CastExpressionSyntax node) =>
        // The numbers of enums differ.
        _semantics.GetTypeInfo(node.Type, _cancellation).Type is { TypeKind: TypeKind.Enum } type && type.IsOfSdk()
            ? Fail(node)
            : base.VisitCastExpression(node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitObjectCreationExpression(ObjectCreationExpressionSyntax node) =>
        RewriteCreation(node) ?? base.VisitObjectCreationExpression(node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitImplicitObjectCreationExpression(ImplicitObjectCreationExpressionSyntax node) =>
        RewriteCreation(node) ?? base.VisitImplicitObjectCreationExpression(node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node) =>
        _migration.UsesResults && RewriteAnswer(node) is { } answer ? answer : base.VisitInvocationExpression(node);

    /// <summary>Returns the name of the runtime library's type; null where the name is no type of the SDK.</summary>
    private TypeSyntax? RewriteType(ExpressionSyntax name)
    {
        if (SymbolOf(name) is not INamedTypeSymbol type || !type.IsOfSdk())
        {
            return null;
        }

        if (type.TypeKind == TypeKind.Enum && name.Parent is TypeArgumentListSyntax or TypeOfExpressionSyntax)
        {
            // Code that reads names, as Enum.Parse does, depends on them.
            return Fail((TypeSyntax)name);
        }

        if (_counterparts.Find(type) is not { } found)
        {
            HasRest = true;
            return null;
        }

        var shown = type.IsSdkBase() && IsOfPrompts(name)
            ? _catalog.Runtime!.GetTypeByMetadataName(WellKnownNames.Namespace + "." + WellKnownNames.Prompt) ?? found
            : found;
        return SdkNames.Of(shown).WithTriviaFrom(name);
    }

    /// <summary>Determines whether the name is that of the elements of a local that holds prompts.</summary>
    private bool IsOfPrompts(ExpressionSyntax element) =>
        element.FirstAncestorOrSelf<VariableDeclarationSyntax>() is { Variables: [var variable] }
        && element.FirstAncestorOrSelf<ArgumentListSyntax>() is null
        && _semantics.GetDeclaredSymbol(variable, _cancellation) is ILocalSymbol { Type: var type } local
        && _lists.KindOf(local, type) == ScriptKind.Prompts;

    private ISymbol? SymbolOf(ExpressionSyntax node) => _semantics.GetSymbolInfo(node, _cancellation).Symbol;

    private T Fail<T>(T node)
    {
        HasFailed = true;
        return node;
    }
}
