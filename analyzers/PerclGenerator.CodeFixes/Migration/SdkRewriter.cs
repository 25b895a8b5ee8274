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
    private readonly SdkSetters _setters;
    private readonly HashSet<StatementSyntax> _joined = [];
    private readonly HashSet<INamedTypeSymbol> _rest = new(SymbolEqualityComparer.Default);

    /// <summary>Initializes a rewriter.</summary>
    /// <param name="code">The file, or the member of it that is rewritten.</param>
    /// <param name="catalog">The known commands.</param>
    /// <param name="semantics">The semantic model of the file.</param>
    /// <param name="migration">The form of the result.</param>
    /// <param name="cancellation">Cancels the rewriting.</param>
    public SdkRewriter(
        SyntaxNode code,
        CommandCatalog catalog,
        SemanticModel semantics,
        SdkMigration migration,
        CancellationToken cancellation)
    {
        _catalog = catalog;
        _semantics = semantics;
        _migration = migration;
        _cancellation = cancellation;
        _counterparts = new SdkCounterparts(catalog);
        _binder = new ExpressionBinder(catalog, semantics, cancellation);
        _lists = new ListProjection(catalog, semantics, cancellation);
        _setters = SdkSetters.In(code, catalog, semantics, cancellation);
        HasFailed = code.DescendantNodes().OfType<ExpressionSyntax>().Any(IsEnumOutsideOfCommands);
    }

    /// <summary>Gets a value that indicates whether something could not be rewritten.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Gets a value that indicates whether the answer of an endpoint became a result of PerCL.</summary>
    public bool HasResult { get; private set; }

    /// <summary>Gets the types that only the SDK has, and that the code still uses.</summary>
    public IReadOnlyCollection<INamedTypeSymbol> Rest => _rest;

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
        IFieldSymbol { IsConst: true } member when _counterparts.Find(member.ContainingType) is not null =>
            _counterparts.Find(member) is { } found ? SdkNames.Of(found).WithTriviaFrom(node) : Fail(node),
        // What is not set has another value there than here.
        IPropertySymbol { Type: { IsValueType: true } type } read when read.IsOfSdk()
            && type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T
            && _catalog.Find(read.ContainingType, _cancellation) is { IsOfSdk: true }
            && !(node.Parent is AssignmentExpressionSyntax set && set.Left == node) => Fail(node),
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
    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node) =>
        // The operator compares references of the SDK's commands, and values of those of the runtime library.
        (node.RawKind is (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression)
        && _semantics.GetTypeInfo(node.Left, _cancellation).Type.IsSdkCommand()
        && _semantics.GetTypeInfo(node.Right, _cancellation).Type.IsSdkCommand()
            ? Fail(node)
            : base.VisitBinaryExpression(node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitObjectCreationExpression(ObjectCreationExpressionSyntax node) =>
        RewriteCreation(node) ?? base.VisitObjectCreationExpression(node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitImplicitObjectCreationExpression(ImplicitObjectCreationExpressionSyntax node) =>
        RewriteCreation(node) ?? base.VisitImplicitObjectCreationExpression(node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node) =>
        (_migration.UsesResults ? RewriteAnswer(node) : null)
            ?? RewriteText(node)
            ?? base.VisitInvocationExpression(node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitGlobalStatement(GlobalStatementSyntax node) =>
        _setters.Contains(node.Statement) ? null : base.VisitGlobalStatement(node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node) =>
        _setters.Contains(node) || _joined.Contains(node)
            ? null
            : RewriteSetter(node) ?? base.VisitExpressionStatement(node);

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
            _rest.Add(type);
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

    /// <summary>
    /// Determines whether code gets the name or the number of a member of an enum, which differ: as a string, as an
    /// object, or by a method of its own.
    /// </summary>
    private bool IsEnumOutsideOfCommands(ExpressionSyntax value)
    {
        var types = _semantics.GetTypeInfo(value, _cancellation);
        if (types.Type?.WithoutNullable() is not INamedTypeSymbol { TypeKind: TypeKind.Enum } type
            || !type.IsOfSdk()
            || SymbolOf(value) is INamedTypeSymbol
            || _counterparts.Find(type) is null)
        {
            return false;
        }

        return !SymbolEqualityComparer.Default.Equals(types.ConvertedType?.WithoutNullable(), type)
            || (value is DefaultExpressionSyntax or LiteralExpressionSyntax
                && SymbolEqualityComparer.Default.Equals(types.Type, type))
            || value.Parent switch
            {
                InterpolationSyntax or AnonymousObjectMemberDeclaratorSyntax or CastExpressionSyntax => true,
                MemberAccessExpressionSyntax { Name.Identifier.ValueText: var member } access =>
                    access.Expression == value
                    && member is not (nameof(Nullable<int>.Value) or nameof(Nullable<int>.HasValue)),
                ConditionalAccessExpressionSyntax access => access.Expression == value,
                ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } =>
                    SymbolOf(call) is IMethodSymbol { IsGenericMethod: true },
                _ => false,
            };
    }

    private ISymbol? SymbolOf(ExpressionSyntax node) => _semantics.GetSymbolInfo(node, _cancellation).Symbol;

    private T Fail<T>(T node)
    {
        HasFailed = true;
        return node;
    }
}
