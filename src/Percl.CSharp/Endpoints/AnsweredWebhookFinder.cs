using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Declarations;
using Percl.CSharp.Expressions;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using Percl.CSharp.Uses;
using Percl.Language.Script;

namespace Percl.CSharp.Endpoints;

/// <summary>
/// Finds the webhooks that a script answers: follows the script to the functions that return it, and these to the
/// endpoints that call them.
/// </summary>
/// <remarks>
/// Each set that is found is one use of the script: the script definitely answers one webhook of the set. A function
/// that chooses between several scripts may return each of them to some of its callers only. What is chosen is
/// therefore only followed in the handler of an endpoint, which takes every branch, and there to one set of all
/// endpoints.
/// </remarks>
internal sealed partial class AnsweredWebhookFinder(
    EndpointTypes types, CommandCatalog catalog, CancellationToken cancellation)
{
    /// <summary>The maximum number of functions, variables and members along which a script is followed.</summary>
    private const int MostSteps = 8;

    private readonly ActionReader _actions = new(types);

    /// <summary>The members that are being followed: a function may call itself.</summary>
    private readonly HashSet<ISymbol> _open = new(SymbolEqualityComparer.Default);

    private int _steps;

    /// <summary>Returns the webhooks that the value of an expression answers; none where it is no answer.</summary>
    public IReadOnlyList<AnsweredWebhooks> Find(ExpressionSyntax script, SemanticModel semantics) =>
        Find(script, isOnly: true, semantics);

    private IReadOnlyList<AnsweredWebhooks> Find(ExpressionSyntax script, bool isOnly, SemanticModel semantics)
    {
        if (_steps == MostSteps)
        {
            return [];
        }

        cancellation.ThrowIfCancellationRequested();
        _steps++;
        var found = FindForUse(script, isOnly, semantics);
        _steps--;
        return found;
    }

    /// <summary>Returns the webhooks that the list of a variable answers.</summary>
    public IReadOnlyList<AnsweredWebhooks> Find(ISymbol variable, SemanticModel semantics) =>
        Find(variable, isOnly: true, semantics);

    private IReadOnlyList<AnsweredWebhooks> Find(ISymbol variable, bool isOnly, SemanticModel semantics) =>
        variable is ILocalSymbol { RefKind: RefKind.None } local ? FindForLocal(local, isOnly, semantics) : [];

    private IReadOnlyList<AnsweredWebhooks> FindForUse(
        ExpressionSyntax script, bool isOnly, SemanticModel semantics)
    {
        var whole = script.Outermost();
        isOnly &= !IsChosen(script, whole);
        if (!AnswerReceivers.KeepsScript(whole, semantics))
        {
            return [];
        }

        switch (whole.Parent)
        {
            case ReturnStatementSyntax or ArrowExpressionClauseSyntax or AnonymousFunctionExpressionSyntax:
                return FunctionAround(whole.Parent) is { } function
                    ? FindForFunction(function, isOnly && IsOnlyResult(whole.Parent, function), semantics)
                    : [];
            case EqualsValueClauseSyntax { Parent: { } declared }
                when semantics.GetDeclaredSymbol(declared, cancellation) is { } symbol:
                return FindForVariable(symbol, isOnly, semantics);
            case AssignmentExpressionSyntax
            {
                RawKind: (int)SyntaxKind.SimpleAssignmentExpression,
                Left: IdentifierNameSyntax left,
                Parent: ExpressionStatementSyntax,
            }
                when semantics.GetSymbolInfo(left, cancellation).Symbol is { } symbol:
                return Find(symbol, isOnly, semantics);
            default:
                return AnswerReceivers.Find(whole, semantics, cancellation) is { } receiver
                    ? FindForUse(receiver, isOnly, semantics)
                    : [];
        }
    }

    /// <summary>Returns the webhooks of a function's callers.</summary>
    /// <param name="function">The function.</param>
    /// <param name="isOnly">Whether the function always returns the script.</param>
    /// <param name="semantics">The semantic model of the file.</param>
    private IReadOnlyList<AnsweredWebhooks> FindForFunction(
        SyntaxNode function, bool isOnly, SemanticModel semantics)
    {
        var callers = FindCallers(function, isOnly, semantics);
        return isOnly || callers.Count < 2 ? callers : [AnsweredWebhooks.Join(callers)];
    }

    private IReadOnlyList<AnsweredWebhooks> FindCallers(SyntaxNode function, bool isOnly, SemanticModel semantics)
    {
        if (function is AnonymousFunctionExpressionSyntax lambda)
        {
            return FindForHandler(lambda, isOnly, semantics);
        }

        var symbol = semantics.GetDeclaredSymbol(function, cancellation);
        var member = (symbol as IMethodSymbol)?.AssociatedSymbol ?? symbol;
        return member switch
        {
            IMethodSymbol { MethodKind: MethodKind.Ordinary } action when _actions.Answers(action) =>
                [KnownOf(EndpointTypes.FindWebhook(action))],
            IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction }
                or IPropertySymbol { SetMethod: null } => FindForMember(member, isOnly, semantics),
            _ => [],
        };
    }

    private IReadOnlyList<AnsweredWebhooks> FindForVariable(ISymbol variable, bool isOnly, SemanticModel semantics) =>
        variable switch
        {
            ILocalSymbol => Find(variable, isOnly, semantics),
            IFieldSymbol { IsReadOnly: true, Type: var type } when !IsList(type) =>
                FindForMember(variable, isOnly, semantics),
            IPropertySymbol { SetMethod: null, Type: var type } when !IsList(type) =>
                FindForMember(variable, isOnly, semantics),
            _ => [],
        };

    /// <summary>
    /// Returns the webhooks of a local. A local that is assigned several times may have another value at each use.
    /// </summary>
    private IReadOnlyList<AnsweredWebhooks> FindForLocal(ILocalSymbol local, bool isOnly, SemanticModel semantics)
    {
        var uses = SymbolReferences.Find(local, semantics, cancellation)
            .Select(static found => found.Reference)
            .Select(static reference => (
                Reference: reference,
                Use: reference is IdentifierNameSyntax name ? ListUses.Of(name) : ListUse.Shares))
            .ToArray();
        if (uses.Count(static use => use.Use is ListUse.Sets or ListUse.Refers) + (HasInitializer(local) ? 1 : 0) > 1
            || ((IsList(local.Type) || Array.Exists(uses, static use => IsCopied(use.Reference)))
                && !IsCopiedAtLast(uses)))
        {
            return [];
        }

        var found = uses.Where(static use => use.Use is not (ListUse.Sets or ListUse.Adds))
            .SelectMany(use => Find(use.Reference, isOnly, semantics))
            .ToArray();
        return found.Length == 0 ? [] : [AnsweredWebhooks.Join(found)];
    }

    /// <summary>Determines whether a value is a list that other code may change. A script only grows.</summary>
    private static bool IsList(ITypeSymbol type) => !type.IsScript() && type.ElementType() is not null;

    /// <summary>Determines whether a script copies the list, so that it does not get what is added later.</summary>
    private static bool IsCopied(ExpressionSyntax list) =>
        list.Outermost().Parent is ArgumentSyntax
        {
            Parent.Parent: ImplicitObjectCreationExpressionSyntax
                or ObjectCreationExpressionSyntax
            {
                Type: SimpleNameSyntax { Identifier.ValueText: WellKnownNames.RuntimeScript },
            },
        };

    /// <summary>
    /// Determines whether a list is only filled, and then copied once: the script has what the list has.
    /// </summary>
    private static bool IsCopiedAtLast((ExpressionSyntax Reference, ListUse Use)[] uses) =>
        uses.OrderBy(static use => use.Reference.SpanStart).ToArray() is [.., var last] ordered
        && ordered.All(use => use == last
            || (use.Use is ListUse.Sets or ListUse.Adds
                && ConstantVariables.ScopeOf(use.Reference) == ConstantVariables.ScopeOf(last.Reference)));

    private bool HasInitializer(ILocalSymbol local) =>
        local.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(cancellation) is VariableDeclaratorSyntax { Initializer: not null };

    private static bool IsChosen(SyntaxNode value, SyntaxNode whole)
    {
        for (var current = value; current != whole; current = current.Parent!)
        {
            if (current.Parent is ConditionalExpressionSyntax or SwitchExpressionArmSyntax or BinaryExpressionSyntax)
            {
                return true;
            }
        }

        return false;
    }

    private static SyntaxNode? FunctionAround(SyntaxNode returned) => returned.AncestorsAndSelf()
        .FirstOrDefault(static node => ListUses.IsFunction(node)
            || node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or BasePropertyDeclarationSyntax);

    private static bool IsOnlyResult(SyntaxNode returned, SyntaxNode function) =>
        returned is not ReturnStatementSyntax
        || function.DescendantNodes(node => node == function || !ListUses.IsFunction(node))
            .OfType<ReturnStatementSyntax>()
            .Take(2)
            .Count() == 1;
}
