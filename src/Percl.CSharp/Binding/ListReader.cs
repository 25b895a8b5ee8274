using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Declarations;
using Percl.CSharp.Expressions;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using Percl.Language.Collections;
using Percl.Language.Script;

namespace Percl.CSharp.Binding;

/// <summary>Reads what expressions put into lists, as far as that is certain.</summary>
internal sealed partial class ListReader(CommandCatalog catalog, SemanticModel semantics, CancellationToken cancellation)
{
    /// <summary>Variables are given other variables; further than this nobody looks, as they may be given themselves.</summary>
    private const int MostVariables = 4;

    /// <summary>Calls and choices within each other are read no deeper: only programs write so.</summary>
    private const int DeepestNesting = 30;

    private int _variables;
    private int _depth;

    /// <summary>Reads one element of a list.</summary>
    public ScriptItem ReadElement(ExpressionSyntax element, NodeId place)
    {
        if (_depth == DeepestNesting)
        {
            return new UnknownItems(place);
        }

        _depth++;
        element = element.WithoutWrapping();
        ScriptItem item = element switch
        {
            ConditionalExpressionSyntax choice => ReadChoice([choice.WhenTrue, choice.WhenFalse], place),
            SwitchExpressionSyntax { Arms.Count: > 0 } choice => ReadChoice(choice.Arms.Select(static arm => arm.Expression), place),
            CastExpressionSyntax { Expression: BaseObjectCreationExpressionSyntax creation } => ReadCommand(creation, place),
            _ => ReadCommand(element, place),
        };
        _depth--;
        return item;
    }

    /// <summary>Reads all elements of a list.</summary>
    /// <param name="list">The expression that is the list.</param>
    /// <param name="place">The place of each element: what is wrong within the list is told where it is made.</param>
    public CommandGroup ReadElements(ExpressionSyntax list, NodeId place)
    {
        var items = new List<ScriptItem>();
        ReadList(list, place, items);
        return new CommandGroup(place, new EquatableArray<ScriptItem>(items));
    }

    /// <summary>Where a choice throws nothing becomes of the list.</summary>
    private ScriptItem ReadChoice(IEnumerable<ExpressionSyntax> choices, NodeId place)
    {
        var items = choices
            .Where(static choice => choice.WithoutWrapping() is not ThrowExpressionSyntax)
            .Select(choice => ReadElement(choice, place))
            .ToArray();
        return items.Length == 0 ? new UnknownItems(place) : new CommandChoice(place, new EquatableArray<ScriptItem>(items));
    }

    private ScriptItem ReadCommand(ExpressionSyntax element, NodeId place)
    {
        var found = semantics.GetTypeInfo(element, cancellation);
        if (found.Type is not { } type || !type.IsCommand())
        {
            return new UnknownItems(place);
        }

        return new CommandNode(place, catalog.Find(type, cancellation)?.Schema)
        {
            // A type that is derived may be another command.
            IsConditional = element is not BaseObjectCreationExpressionSyntax
                && ((!type.IsSealed && !type.IsValueType) || found.Nullability.FlowState == NullableFlowState.MaybeNull),
        };
    }

    private void ReadList(ExpressionSyntax list, NodeId place, List<ScriptItem> items)
    {
        switch (list.WithoutWrapping())
        {
            case CollectionExpressionSyntax { Elements: var elements } collection when TakesAsGiven(collection):
                ReadAll(elements, place, items);
                break;
            case ArrayCreationExpressionSyntax { Initializer: { } initializer }:
                ReadAll(initializer.Expressions, place, items);
                break;
            case ImplicitArrayCreationExpressionSyntax { Initializer: var initializer }:
                ReadAll(initializer.Expressions, place, items);
                break;
            case CastExpressionSyntax { Expression: CollectionExpressionSyntax collection }:
                ReadList(collection, place, items);
                break;
            case BaseObjectCreationExpressionSyntax creation when IsOrdinaryList(creation):
                ReadCreation(creation, place, items);
                break;
            case InvocationExpressionSyntax call when _depth < DeepestNesting:
                _depth++;
                ReadCall(call, place, items);
                _depth--;
                break;
            case IdentifierNameSyntax or MemberAccessExpressionSyntax when FindVariable(list.WithoutWrapping()) is ({ } value, var mayGrow):
                _variables++;
                ReadList(value, place, items);
                _variables--;
                if (mayGrow)
                {
                    items.Add(new UnknownItems(place));
                }

                break;
            default:
                items.Add(new UnknownItems(place));
                break;
        }
    }

    private void ReadAll(SeparatedSyntaxList<CollectionElementSyntax> elements, NodeId place, List<ScriptItem> items)
    {
        foreach (var element in elements)
        {
            switch (element)
            {
                case ExpressionElementSyntax { Expression: var expression }:
                    items.Add(ReadElement(expression, place));
                    break;
                case SpreadElementSyntax { Expression: var list }:
                    ReadList(list, place, items);
                    break;
                default:
                    items.Add(new UnknownItems(place));
                    break;
            }
        }
    }

    private void ReadAll(SeparatedSyntaxList<ExpressionSyntax> elements, NodeId place, List<ScriptItem> items)
    {
        foreach (var element in elements)
        {
            items.Add(ReadElement(element, place));
        }
    }

    private bool TakesAsGiven(CollectionExpressionSyntax collection) =>
        TargetTypes.Of(collection, semantics, cancellation) is not { } type || ListTypes.TakesAsGiven(type);

    private bool IsOrdinaryList(BaseObjectCreationExpressionSyntax creation) =>
        TargetTypes.Of(creation, semantics, cancellation) is { } type && ListTypes.IsOrdinary(type);

    private void ReadCreation(BaseObjectCreationExpressionSyntax creation, NodeId place, List<ScriptItem> items)
    {
        // A list may be told how many commands are to come, or be a copy of another.
        if (creation.ArgumentList is { Arguments: [{ Expression: var argument }] }
            && semantics.GetTypeInfo(argument, cancellation).Type?.SpecialType != SpecialType.System_Int32)
        {
            ReadList(argument, place, items);
        }

        if (creation.Initializer is { } initializer)
        {
            ReadAll(initializer.Expressions, place, items);
        }
    }

    /// <summary>What a variable was given that is never changed, and whether more may have been added to it since.</summary>
    private (ExpressionSyntax Value, bool MayGrow)? FindVariable(ExpressionSyntax variable)
    {
        if (_variables == MostVariables
            || variable.SyntaxTree != semantics.SyntaxTree
            || semantics.GetTypeInfo(variable, cancellation).Type is not { } type
            || ConstantVariables.FindValue(variable, semantics, cancellation) is not { } value
            || value.SyntaxTree != semantics.SyntaxTree)
        {
            return null;
        }

        var mayGrow = type.IsPercl(WellKnownNames.RuntimeScript);
        return mayGrow || IsReadOnly(type) || IsOnlyRead(variable) ? (value, mayGrow) : null;
    }

    private static bool IsReadOnly(ITypeSymbol type) =>
        type.Is("System.Collections.Immutable", "ImmutableArray")
        || type.Is("System.Collections.Immutable", "ImmutableList")
        || (type.TypeKind == TypeKind.Interface && type.ContainingNamespace?.Name == "Generic" && type.Name.StartsWith("IReadOnly", StringComparison.Ordinal));

    /// <summary>Whether the code does nothing with a local list but looking into it.</summary>
    private bool IsOnlyRead(ExpressionSyntax variable)
    {
        if (variable is not IdentifierNameSyntax { Identifier.ValueText: var name }
            || semantics.GetSymbolInfo(variable, cancellation).Symbol is not ILocalSymbol)
        {
            return false;
        }

        SyntaxNode code = variable.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax)
            ?? variable.SyntaxTree.GetRoot(cancellation);
        return code.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(other => other.Identifier.ValueText == name)
            .All(static other => ListUses.Of(other) == ListUse.Reads || IsTakenOver(other));
    }

    private static bool IsTakenOver(IdentifierNameSyntax list) => list.Parent switch
    {
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access => access.Expression == list && IsChain(access.Name),
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var method } } } =>
            method.Identifier.ValueText is "AddRange" or nameof(Enumerable.Concat),
        ArgumentSyntax { Parent.Parent: ObjectCreationExpressionSyntax { Type: SimpleNameSyntax type } } =>
            type.Identifier.ValueText is WellKnownNames.RuntimeScript or "List",
        _ => false,
    };
}
