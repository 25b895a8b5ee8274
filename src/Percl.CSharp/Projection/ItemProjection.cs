using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Binding;
using Percl.CSharp.Declarations;
using Percl.CSharp.Symbols;
using Percl.Language;

namespace Percl.CSharp.Projection;

/// <summary>Projects values and lists to the items of a script, whose order rules check.</summary>
internal sealed class ItemProjection(CommandCatalog catalog, ExpressionBinder binder, CancellationToken cancellation)
{
    private int _variables;

    /// <summary>Projects one element of a list.</summary>
    public ScriptItem Project(BoundValue element, Place place) => element switch
    {
        BoundConditional choice => ProjectChoice([choice.WhenTrue, choice.WhenFalse], place),
        BoundSwitch { Arms.Count: > 0 } choice => ProjectChoice(choice.Arms.Select(static arm => arm.Value), place),
        BoundCast { Operand: var operand } => Project(operand, place),
        BoundCommand { Syntax: BaseObjectCreationExpressionSyntax, Command: var created } =>
            new CommandNode(place, created.Type.IsCommand() ? created.Schema : null),
        _ => ProjectType(element.Types, element.Syntax is BaseObjectCreationExpressionSyntax, place),
    };

    /// <summary>Projects all elements of a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="place">The place of each element: the list itself is checked where it is made.</param>
    public CommandGroup ProjectAll(BoundValue list, Place place)
    {
        var items = new List<ScriptItem>();
        AddAll(list, place, items);
        return new CommandGroup(place, new EquatableArray<ScriptItem>(items));
    }

    /// <summary>Projects an element, or the elements of a list that is taken over.</summary>
    public ScriptItem Project(BoundElement element, Place place) => element switch
    {
        { Value: null } => new UnknownItems(place),
        { IsSpread: true, Value: var list } => ProjectAll(list, place),
        { Value: var value } => Project(value, place),
    };

    /// <summary>Where a choice throws, it adds nothing to the list.</summary>
    private ScriptItem ProjectChoice(IEnumerable<BoundValue> choices, Place place)
    {
        var items = choices
            .Where(static choice => choice is not BoundThrow)
            .Select(choice => Project(choice, place))
            .ToArray();
        return items.Length == 0
            ? new UnknownItems(place)
            : new CommandChoice(place, new EquatableArray<ScriptItem>(items));
    }

    private ScriptItem ProjectType(TypeInfo types, bool isNew, Place place) =>
        types.Type is { } type && type.IsCommand()
            ? new CommandNode(place, catalog.Find(type, cancellation)?.Schema)
            {
                // A type that is derived may be another command.
                IsConditional = !isNew
                    && ((!type.IsSealed && !type.IsValueType)
                        || types.Nullability.FlowState == NullableFlowState.MaybeNull),
            }
            : new UnknownItems(place);

    private void AddAll(BoundValue list, Place place, List<ScriptItem> items)
    {
        switch (list)
        {
            case BoundList { TakesAsGiven: true, Elements: var elements }:
                foreach (var element in elements)
                {
                    Add(element, place, items);
                }

                break;
            case BoundCast { Operand: BoundList operand }:
                AddAll(operand, place, items);
                break;
            case BoundOpaque variable when _variables < ExpressionBinder.MostVariables
                && binder.BindListVariable(variable) is (var value, var mayGrow):
                _variables++;
                AddAll(value, place, items);
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

    private void Add(BoundElement element, Place place, List<ScriptItem> items)
    {
        if (element is { IsSpread: true, Value: { } list })
        {
            AddAll(list, place, items);
        }
        else
        {
            items.Add(Project(element, place));
        }
    }
}
