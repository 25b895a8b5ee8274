using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;
using Percl.CSharp.Symbols;
using Percl.CSharp.Uses;
using Percl.Language.Script;

namespace Percl.CSharp.Endpoints;

/// <summary>
/// Follows the URL of an endpoint to the attributes that have it: through locals, parameters and properties of scripts,
/// helpers of one expression, and placeholders of script files.
/// </summary>
internal sealed partial class UrlFlow
{
    /// <summary>The maximum number of variables and members, each given to the next, that are followed.</summary>
    private const int Deepest = 6;

    private readonly UrlFlowContext _context;
    private readonly AnsweredWebhookFinder _answers;
    private readonly SemanticModel _semantics;
    private readonly CancellationToken _cancellation;
    private readonly List<UrlUse?> _uses = [];
    private readonly HashSet<SyntaxNode> _followed = [];

    private UrlFlow(UrlFlowContext context, SemanticModel semantics, CancellationToken cancellation)
    {
        _context = context;
        _answers = new AnsweredWebhookFinder(context.Types, context.Catalog, cancellation);
        _semantics = semantics;
        _cancellation = cancellation;
    }

    /// <summary>Returns the attributes that have the URL, with null for each use that is not known.</summary>
    /// <param name="url">The expression that makes the URL.</param>
    /// <param name="isChosen">Whether a condition chooses the endpoint among others.</param>
    /// <param name="context">What the ways of all URLs share.</param>
    /// <param name="semantics">The semantic model of the expression's file.</param>
    /// <param name="cancellation">Cancels the search.</param>
    public static IReadOnlyList<UrlUse?> FindUses(
        ExpressionSyntax url,
        bool isChosen,
        UrlFlowContext context,
        SemanticModel semantics,
        CancellationToken cancellation)
    {
        var flow = new UrlFlow(context, semantics, cancellation);
        flow.Follow(url, new Way(0, IsAlways: !isChosen, IsChosen: isChosen));
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

        var isChosen = whole != Unwrapped(value);
        if (way.Depth > Deepest || (isChosen && way.IsGiven))
        {
            _uses.Add(null);
            return;
        }

        way = way with { IsAlways = way.IsAlways && !isChosen, IsChosen = way.IsChosen || isChosen };
        if (ValueTest.FindCaptures(whole, ModelOf(whole)) is { } captures)
        {
            FollowCaptures(captures, way);
            return;
        }

        if (UrlSuffix.Find(whole, way.HasQuery, ModelOf(whole)) is var (longer, hasQuery))
        {
            Follow(longer, way with { HasQuery = hasQuery });
            return;
        }

        switch (whole.Parent)
        {
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment
                when assignment.Right == whole:
                FollowAssigned(assignment, way, isChosen);
                break;
            case ArgumentSyntax { RefKindKeyword.RawKind: 0 } argument:
                FollowArgument(argument, whole, way);
                break;
            // The state of an object may decide which value its field has.
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }
                when ModelOf(variable).GetDeclaredSymbol(variable, _cancellation) is IFieldSymbol field:
                FollowGiven(!way.IsChosen && IsOnlyInitialized(field) ? field : null, way);
                break;
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax local }:
                FollowLocal(ModelOf(local).GetDeclaredSymbol(local, _cancellation), whole, way);
                break;
            // The state of an object may decide which value its property has.
            case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax declaration }
                when !isChosen
                && ModelOf(declaration).GetDeclaredSymbol(declaration, _cancellation) is { } property
                && !LaterAssignments.Set(property, _semantics.Compilation, _cancellation):
                FollowGiven(property, way);
                break;
            // The arguments of a helper may decide which value it returns.
            case ArrowExpressionClauseSyntax or ReturnStatementSyntax
                when !way.IsChosen && OnlyValue.OwnerOf(whole) is { } owner:
                FollowResult(owner, way);
                break;
            default:
                _uses.Add(null);
                break;
        }
    }

    private void FollowAssigned(AssignmentExpressionSyntax assignment, Way way, bool isChosen)
    {
        var semantics = ModelOf(assignment);
        var target = semantics.GetSymbolInfo(assignment.Left, _cancellation).Symbol;
        if (assignment.Parent is InitializerExpressionSyntax { Parent: ExpressionSyntax creation })
        {
            if (target is IPropertySymbol property
                && creation is BaseObjectCreationExpressionSyntax or WithExpressionSyntax)
            {
                FollowProperty(
                    property,
                    creation,
                    () => LaterValues.Of(creation, semantics, _cancellation).MayChange(property),
                    way);
                return;
            }
        }
        else if (target is ILocalSymbol local)
        {
            FollowLocal(local, assignment.Right, way);
            return;
        }
        else if (!isChosen
            && IsSetOnce(target)
            && assignment.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is not null)
        {
            FollowGiven(target, way with { IsAlways = false });
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
                FollowReferences(name, IsParameter, [result], way with { IsAlways = false, Creation = null });
                return;
            }
        }
        else if (declared.DeclaringSyntaxReferences is [var reference])
        {
            var syntax = reference.GetSyntax(_cancellation);
            var isPrimary = syntax is TypeDeclarationSyntax;
            way = way with { Creation = argument.Parent?.Parent as ExpressionSyntax ?? way.Creation };
            way = declared.ContainingType.IsScript() ? way with { Script = way.Creation } : way;
            FollowReferences(name, IsParameter, isPrimary ? PartsOf(declared.ContainingType) : [syntax], way);
            if (isPrimary && FindPositional(declared.ContainingType, name) is { } property)
            {
                FollowGiven(property, way);
            }

            return;
        }

        _uses.Add(null);

        bool IsParameter(ISymbol symbol) => symbol is IParameterSymbol parameter
            && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol.OriginalDefinition, declared);
    }

    /// <summary>Returns the property that a parameter of a record declares; null where the type declares it.</summary>
    private IPropertySymbol? FindPositional(INamedTypeSymbol type, string name) =>
        type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault(property =>
            property.DeclaringSyntaxReferences is [var declaration]
            && declaration.GetSyntax(_cancellation) is ParameterSyntax);

    /// <summary>Follows a member that a constructor or an initializer of the type gives a value.</summary>
    private void FollowGiven(ISymbol? member, Way way)
    {
        if (MayBeSetAgain(member, way.Creation))
        {
            _uses.Add(null);
        }
        else if (member is IPropertySymbol property && way.Creation is { } creation)
        {
            FollowProperty(property, creation, static () => false, way);
        }
        else
        {
            FollowMember(member, way);
        }
    }

    /// <summary>Determines whether a new object may get another value of the property after its constructor.</summary>
    private bool MayBeSetAgain(ISymbol? member, ExpressionSyntax? creation) =>
        member is IPropertySymbol { SetMethod: not null } property
        && (creation is not BaseObjectCreationExpressionSyntax { Initializer: var initializer }
            || initializer?.Expressions.Any(expression => expression is AssignmentExpressionSyntax
            {
                Left: IdentifierNameSyntax { Identifier.ValueText: var set },
            } && set == property.Name) == true
            || LaterValues.Of(creation, ModelOf(creation), _cancellation).MayChange(property));

    /// <summary>Follows a property that a new object is given.</summary>
    private void FollowProperty(
        IPropertySymbol property, ExpressionSyntax creation, Func<bool> mayChange, Way way)
    {
        var type = property.ContainingType;
        if (_context.Catalog.Find(type, _cancellation) is { } command)
        {
            var index = command.FindProperty(property.Name);
            _uses.Add(index < 0 ? null : new UrlUse(
                command.Schema,
                command.Schema.Attributes[index],
                way.IsAlways,
                mayChange,
                () => !CommandPlace.HasOthersBeside(creation, ModelOf(creation), _cancellation),
                new(() => FindAnswered(creation, way.Script))));
        }
        else if (mayChange())
        {
            _uses.Add(null);
        }
        else if (_context.Files.Find(property) is { } uses)
        {
            var answered = new Lazy<IReadOnlyList<AnsweredWebhooks>>(() =>
                _answers.Find(creation, ModelOf(creation)));
            _uses.AddRange(uses.Select(use => use is { Command: { } named, Attribute: { } attribute }
                ? new UrlUse(named, attribute, way.IsAlways, static () => false, () => use.IsOnlyCommand, answered)
                : null));
        }
        else
        {
            FollowMember(property, type.IsScript() ? way with { Script = creation } : way);
        }
    }

    /// <summary>Returns the webhooks that the script of a new command answers.</summary>
    /// <param name="command">The command.</param>
    /// <param name="script">The new script that gave the command its URL; null where none did.</param>
    private IReadOnlyList<AnsweredWebhooks> FindAnswered(ExpressionSyntax command, ExpressionSyntax? script)
    {
        var semantics = ModelOf(command);
        return CommandPlace.FindScript(command, semantics, _cancellation) is not { } type
            ? AnsweredByCommand.FindAround(command, _answers, semantics, _cancellation)
            : AnsweredByCommand.FindDeclared(type)
                ?? (script is null ? [] : _answers.Find(script, ModelOf(script)));
    }

    private static bool IsSetOnce(ISymbol? member) =>
        member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null or { IsInitOnly: true } };

    private SemanticModel ModelOf(SyntaxNode node) => node.SyntaxTree == _semantics.SyntaxTree
        ? _semantics
        : _semantics.Compilation.GetSemanticModel(node.SyntaxTree);

    /// <summary>
    /// Returns the expression with the parentheses, casts, <c>!</c> and defaults around it: a URL is never null.
    /// </summary>
    private static ExpressionSyntax Unwrapped(ExpressionSyntax value)
    {
        while (value.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax
                or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }
            || (value.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce
                && coalesce.Left == value))
        {
            value = (ExpressionSyntax)value.Parent!;
        }

        return value;
    }

    /// <summary>Represents the way of a value so far.</summary>
    /// <param name="Depth">The number of variables and members on it.</param>
    /// <param name="IsAlways">Whether nothing on it decides between several values or uses.</param>
    /// <param name="IsChosen">Whether a condition on it chose the value among others.</param>
    /// <param name="IsGiven">Whether a parameter or a member has the value.</param>
    /// <param name="Creation">The new object whose constructor has the value; null where none has it.</param>
    /// <param name="Script">The new script that has the value in a member; null where none has it.</param>
    /// <param name="HasQuery">Whether a query was appended to the URL.</param>
    private readonly record struct Way(
        int Depth,
        bool IsAlways,
        bool IsChosen = false,
        bool IsGiven = false,
        ExpressionSyntax? Creation = null,
        ExpressionSyntax? Script = null,
        bool HasQuery = false)
    {
        public Way Next => this with { Depth = Depth + 1 };
    }
}
