using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Declarations;
using Percl.CSharp.Expressions;
using Percl.CSharp.Uses;

namespace Percl.CSharp.Endpoints;

/// <summary>
/// Follows the URL of an endpoint to the attributes that have it: through locals, parameters and properties of scripts,
/// helpers of one expression, and placeholders of script files.
/// </summary>
internal sealed partial class UrlFlow
{
    /// <summary>The maximum number of variables and members, each given to the next, that are followed.</summary>
    private const int Deepest = 6;

    private readonly CommandCatalog _catalog;
    private readonly ScriptFileUrls _files;
    private readonly SemanticModel _semantics;
    private readonly CancellationToken _cancellation;
    private readonly List<UrlUse?> _uses = [];
    private readonly HashSet<SyntaxNode> _followed = [];

    private UrlFlow(
        CommandCatalog catalog, ScriptFileUrls files, SemanticModel semantics, CancellationToken cancellation)
    {
        _catalog = catalog;
        _files = files;
        _semantics = semantics;
        _cancellation = cancellation;
    }

    /// <summary>Returns the attributes that have the URL, with null for each use that is not known.</summary>
    /// <param name="url">The expression that makes the URL.</param>
    /// <param name="catalog">The known commands.</param>
    /// <param name="files">The known script files.</param>
    /// <param name="semantics">The semantic model of the expression's file.</param>
    /// <param name="cancellation">Cancels the search.</param>
    public static IReadOnlyList<UrlUse?> FindUses(
        ExpressionSyntax url,
        CommandCatalog catalog,
        ScriptFileUrls files,
        SemanticModel semantics,
        CancellationToken cancellation)
    {
        var flow = new UrlFlow(catalog, files, semantics, cancellation);
        flow.Follow(url, new Way(0, IsAlways: true));
        return flow._uses;
    }

    /// <summary>Follows a value to the code that uses it.</summary>
    private void Follow(ExpressionSyntax value, Way way)
    {
        _cancellation.ThrowIfCancellationRequested();
        var whole = value.Outermost();
        if (!_followed.Add(value))
        {
            return;
        }

        if (way.Depth > Deepest)
        {
            _uses.Add(null);
            return;
        }

        way = way with { IsAlways = way.IsAlways && whole == Unwrapped(value) };
        switch (whole.Parent)
        {
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment
                when assignment.Right == whole:
                FollowAssigned(assignment, way);
                break;
            case ArgumentSyntax { RefKindKeyword.RawKind: 0 } argument:
                FollowArgument(argument, whole, way);
                break;
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax local }:
                FollowLocal(ModelOf(local).GetDeclaredSymbol(local, _cancellation), whole, way);
                break;
            case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                FollowMember(ModelOf(property).GetDeclaredSymbol(property, _cancellation), way);
                break;
            case ArrowExpressionClauseSyntax or ReturnStatementSyntax when OnlyValue.OwnerOf(whole) is { } owner:
                FollowResult(owner, way);
                break;
            default:
                _uses.Add(null);
                break;
        }
    }

    private void FollowAssigned(AssignmentExpressionSyntax assignment, Way way)
    {
        var semantics = ModelOf(assignment);
        var target = semantics.GetSymbolInfo(assignment.Left, _cancellation).Symbol;
        if (assignment.Parent is InitializerExpressionSyntax { Parent: ExpressionSyntax creation })
        {
            if (target is IPropertySymbol property
                && creation is BaseObjectCreationExpressionSyntax or WithExpressionSyntax
                && !LaterValues.Of(creation, semantics, _cancellation).MayChange(property))
            {
                FollowProperty(property, creation, way);
                return;
            }
        }
        else if (target is ILocalSymbol local)
        {
            FollowLocal(local, assignment.Right, way);
            return;
        }
        else if (IsSetOnce(target) && assignment.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is not null)
        {
            FollowMember(target, way with { IsAlways = false });
            return;
        }

        _uses.Add(null);
    }

    private void FollowArgument(ArgumentSyntax argument, ExpressionSyntax value, Way way)
    {
        if (CalledParameters.Of(argument, ModelOf(argument), _cancellation) is not
            {
                IsParams: false, ContainingSymbol: IMethodSymbol method, Name: var name,
            })
        {
            _uses.Add(null);
            return;
        }

        var declared = (method.ReducedFrom ?? method).OriginalDefinition;
        if (declared.MethodKind != MethodKind.Constructor)
        {
            if (OnlyValue.Of(declared, _cancellation) is { } result)
            {
                FollowReferences(name, IsParameter, [result], way with { IsAlways = false });
                return;
            }
        }
        else if (declared.ContainingType.IsRecord
            && declared.ContainingType.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is { } property
            && argument.Parent?.Parent is ExpressionSyntax creation
            && _catalog.Find(property.ContainingType, _cancellation) is not null)
        {
            FollowProperty(property, creation, way);
            return;
        }
        else if (declared.DeclaringSyntaxReferences is [var reference])
        {
            var syntax = reference.GetSyntax(_cancellation);
            FollowReferences(
                name,
                symbol => IsParameter(symbol) || IsPropertyOf(symbol, declared.ContainingType),
                syntax is TypeDeclarationSyntax ? PartsOf(declared.ContainingType) : [syntax],
                way);
            return;
        }

        _uses.Add(null);

        bool IsParameter(ISymbol symbol) => symbol is IParameterSymbol parameter
            && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol.OriginalDefinition, declared);
    }

    private static bool IsPropertyOf(ISymbol symbol, INamedTypeSymbol type) =>
        symbol is IPropertySymbol
        && type.IsRecord
        && SymbolEqualityComparer.Default.Equals(symbol.ContainingType.OriginalDefinition, type);

    /// <summary>Follows a property that a new object is given.</summary>
    private void FollowProperty(IPropertySymbol property, ExpressionSyntax creation, Way way)
    {
        var type = property.ContainingType;
        if (_catalog.Find(type, _cancellation) is { } command)
        {
            var index = command.FindProperty(property.Name);
            _uses.Add(index < 0 ? null : new UrlUse(
                command.Schema,
                command.Schema.Attributes[index],
                way.IsAlways,
                !CommandPlace.HasOthersBeside(creation, ModelOf(creation), _cancellation)));
        }
        else if (ScriptFileUrls.IsFile(type))
        {
            var uses = _files.Find(property).ToArray();
            _uses.AddRange(uses.Select(use => use is { Command: { } named, Attribute: { } attribute }
                ? new UrlUse(named, attribute, way.IsAlways, use.IsOnlyCommand)
                : null));
        }
        else
        {
            FollowMember(property, way);
        }
    }

    private static bool IsSetOnce(ISymbol? member) =>
        member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null or { IsInitOnly: true } };

    private SemanticModel ModelOf(SyntaxNode node) => node.SyntaxTree == _semantics.SyntaxTree
        ? _semantics
        : _semantics.Compilation.GetSemanticModel(node.SyntaxTree);

    /// <summary>Returns the expression with the parentheses, casts and <c>!</c> around it.</summary>
    private static ExpressionSyntax Unwrapped(ExpressionSyntax value)
    {
        while (value.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax
            or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
        {
            value = (ExpressionSyntax)value.Parent;
        }

        return value;
    }

    /// <summary>Represents the way of a value so far.</summary>
    /// <param name="Depth">The number of variables and members on it.</param>
    /// <param name="IsAlways">Whether nothing on it decides between several values or uses.</param>
    private readonly record struct Way(int Depth, bool IsAlways)
    {
        public Way Next => this with { Depth = Depth + 1 };
    }
}
