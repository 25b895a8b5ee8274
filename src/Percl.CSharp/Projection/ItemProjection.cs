using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Binding;
using Percl.CSharp.Declarations;
using Percl.CSharp.Symbols;
using Percl.Language.Collections;
using Percl.Language.Script;

namespace Percl.CSharp.Projection;

/// <summary>Projects values and lists to the items of a script, whose order the rules check.</summary>
internal sealed class ItemProjection(CommandCatalog catalog, ExpressionBinder binder, CancellationToken cancellation)
{
    private int _variables;

    /// <summary>Projects one element of a list.</summary>
    public ScriptItem Project(BoundValue element, NodeId id) => element switch
    {
        BoundConditional choice => ProjectChoice([choice.WhenTrue, choice.WhenFalse], id),
        BoundSwitch { Arms.Count: > 0 } choice => ProjectChoice(choice.Arms.Select(static arm => arm.Value), id),
        BoundCast { Operand: var operand } => Project(operand, id),
        BoundCommand { Syntax: BaseObjectCreationExpressionSyntax, Command: var created } =>
            new CommandNode(id, created.Type.IsAnyCommand() ? created.Schema : null),
        // A class of the SDK may have derived classes, so that its name alone does not say which command it is.
        BoundOpaque { Types.Type: var type } variable
            when type.IsSdkCommand() && FollowVariable(variable) is { } value => ProjectVariable(value, id),
        _ => ProjectType(element.Types, element.Syntax is BaseObjectCreationExpressionSyntax, id),
    };

    private BoundValue? FollowVariable(BoundOpaque variable) =>
        _variables < ExpressionBinder.MostVariables ? binder.BindVariable(variable) : null;

    private ScriptItem ProjectVariable(BoundValue value, NodeId id)
    {
        _variables++;
        var item = Project(value, id);
        _variables--;
        return item;
    }

    /// <summary>Projects all elements of a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="id">The id of each element: the list itself is checked where it is made.</param>
    public CommandGroup ProjectAll(BoundValue list, NodeId id)
    {
        var items = new List<ScriptItem>();
        AddAll(list, id, items);
        return new CommandGroup(id, new EquatableArray<ScriptItem>(items));
    }

    /// <summary>Projects an element, or the elements of a list that is copied.</summary>
    public ScriptItem Project(BoundElement element, NodeId id) => element switch
    {
        { Value: null } => new UnknownItems(id),
        { IsSpread: true, Value: var list } => ProjectAll(list, id),
        { Value: var value } => Project(value, id),
    };

    /// <summary>Projects a choice. A branch that throws adds nothing to the list.</summary>
    private ScriptItem ProjectChoice(IEnumerable<BoundValue> choices, NodeId id)
    {
        var items = choices
            .Where(static choice => choice is not BoundThrow)
            .Select(choice => Project(choice, id))
            .ToArray();
        return items.Length == 0
            ? new UnknownItems(id)
            : new CommandChoice(id, new EquatableArray<ScriptItem>(items));
    }

    private ScriptItem ProjectType(TypeInfo types, bool isNew, NodeId id) =>
        types.Type is { } type && type.IsAnyCommand()
            ? new CommandNode(id, catalog.Find(type, cancellation)?.Schema)
            {
                // A derived type may be another command.
                IsConditional = !isNew
                    && ((!type.IsSealed && !type.IsValueType)
                        || types.Nullability.FlowState == NullableFlowState.MaybeNull),
            }
            : new UnknownItems(id);

    private void AddAll(BoundValue list, NodeId id, List<ScriptItem> items)
    {
        switch (list)
        {
            case BoundList { TakesAsGiven: true, Elements: var elements }:
                foreach (var element in elements)
                {
                    Add(element, id, items);
                }

                break;
            case BoundCast { Operand: BoundList operand }:
                AddAll(operand, id, items);
                break;
            case BoundOpaque variable when _variables < ExpressionBinder.MostVariables
                && binder.BindListVariable(variable) is (var value, var mayGrow):
                _variables++;
                AddAll(value, id, items);
                _variables--;
                if (mayGrow)
                {
                    items.Add(new UnknownItems(id));
                }

                break;
            default:
                items.Add(new UnknownItems(id));
                break;
        }
    }

    private void Add(BoundElement element, NodeId id, List<ScriptItem> items)
    {
        if (element is { IsSpread: true, Value: { } list })
        {
            AddAll(list, id, items);
        }
        else
        {
            items.Add(Project(element, id));
        }
    }
}
