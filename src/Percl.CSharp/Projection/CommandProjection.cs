using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Binding;
using Percl.CSharp.Declarations;
using Percl.CSharp.Symbols;
using Percl.CSharp.Uses;
using Percl.Language.Collections;
using Percl.Language.Schema;
using Percl.Language.Script;

namespace Percl.CSharp.Projection;

/// <summary>Projects new commands to the commands that rules check.</summary>
internal sealed class CommandProjection
{
    private readonly CommandCatalog _catalog;
    private readonly SemanticModel _semantics;
    private readonly CancellationToken _cancellation;
    private readonly ExpressionBinder _binder;
    private readonly ValueProjection _values;

    /// <summary>Initializes a new instance for the commands of a file.</summary>
    public CommandProjection(CommandCatalog catalog, SemanticModel semantics, CancellationToken cancellation)
    {
        _catalog = catalog;
        _semantics = semantics;
        _cancellation = cancellation;
        _binder = new ExpressionBinder(catalog, semantics, cancellation);
        _values = new ValueProjection(_binder);
    }

    /// <summary>Gets the locations of the projected nodes.</summary>
    public LocationTable Locations { get; } = new();

    /// <summary>
    /// Binds <c>new Command { … }</c> or <c>command with { … }</c>; null where the expression is not a command, or is
    /// the operand of another <c>with</c>, which is bound as a whole.
    /// </summary>
    public BoundCommand? Bind(ExpressionSyntax expression) =>
        IsReplacedAtOnce(expression) ? null : _binder.Bind(expression) as BoundCommand;

    /// <summary>Projects a command with its attributes.</summary>
    public CommandNode Project(BoundCommand command)
    {
        var attributes = command.Attributes.Select(attribute => Project(attribute, command.Command)).ToList();
        return command.Syntax is WithExpressionSyntax with
            ? ProjectCopy(with, command, attributes)
            : ProjectNew((BaseObjectCreationExpressionSyntax)command.Syntax, command, attributes);
    }

    /// <summary>
    /// Returns the command without the values of attributes that may be assigned again before it becomes part of a
    /// script.
    /// </summary>
    /// <param name="node">The command.</param>
    /// <param name="command">The bound command from which the node is projected.</param>
    public CommandNode KeepFinalValues(CommandNode node, BoundCommand command)
    {
        var later = LaterValues.Of(command.Syntax, _semantics, _cancellation);
        var kept = node.Attributes.ToList();
        for (var i = 0; i < command.Command.Properties.Length; i++)
        {
            if (later.MayChange(command.Command.Properties[i]))
            {
                var name = command.Command.Schema.Attributes[i].Name;
                kept.RemoveAll(attribute => attribute.Name == name);
                kept.Add(Unknown(name));
            }
        }

        return node with
        {
            Attributes = new EquatableArray<AttributeNode>(kept),
            UnsetAttributes = new EquatableArray<AttributeNode>(node.UnsetAttributes.Where(
                unset => kept.TrueForAll(attribute => attribute.Name != unset.Name))),
        };
    }

    /// <summary>
    /// Projects <c>command.Property = value</c> for a command of FreeClimb's SDK to the command as far as it is known;
    /// null for any other assignment.
    /// </summary>
    public CommandNode? Project(AssignmentExpressionSyntax assignment) =>
        _binder.BindSetter(assignment) is var (command, attribute)
            ? new CommandNode(Locations.Add(assignment.Left.GetLocation()), command.Schema)
            {
                Attributes = new EquatableArray<AttributeNode>([Project(attribute, command)]),
            }
            : null;

    /// <summary>
    /// Projects a new script of FreeClimb's SDK without a list, where code then uses the list, which is null; null for
    /// any other object.
    /// </summary>
    public CommandNode? ProjectWithoutList(BaseObjectCreationExpressionSyntax creation) =>
        _catalog.HasSdk && new MissingList(_binder, _semantics, _cancellation).FindUse(creation) is { } use
            ? new CommandNode(
                Locations.Add(creation is ObjectCreationExpressionSyntax named
                    ? named.Type.GetLocation()
                    : creation.NewKeyword.GetLocation()),
                MissingList.Script)
            {
                IsComplete = true,
                Refusals = new EquatableArray<Refusal>([new Refusal(MissingList.Commands, use)]),
            }
            : null;

    /// <summary>Determines whether nothing else sets the property of a projected assignment.</summary>
    public bool IsFinal(AssignmentExpressionSyntax assignment) =>
        _binder.BindSetter(assignment) is var (command, attribute)
        && LaterValues.OfSetter(assignment, _semantics, _cancellation) is { } later
        && !later.MayChange(command.Properties[attribute.Index]);

    private static bool IsReplacedAtOnce(ExpressionSyntax expression)
    {
        SyntaxNode whole = expression;
        while (whole.Parent is ParenthesizedExpressionSyntax
            or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
        {
            whole = whole.Parent;
        }

        return whole.Parent is WithExpressionSyntax with && with.Expression == whole;
    }

    /// <summary>Projects the changed copy of a new command, or only the changes where the command is not new.</summary>
    private CommandNode ProjectCopy(WithExpressionSyntax with, BoundCommand command, List<AttributeNode> attributes)
    {
        var copied = CommandIn(command.Copied) is { } original ? Project(original) : null;
        foreach (var attribute in copied?.Attributes ?? default)
        {
            if (attributes.TrueForAll(other => other.Name != attribute.Name))
            {
                attributes.Add(attribute);
            }
        }

        return new CommandNode(copied?.Id ?? Locations.Add(with.WithKeyword.GetLocation()), command.Command.Schema)
        {
            Attributes = new EquatableArray<AttributeNode>(attributes),
            IsComplete = copied?.IsComplete == true,
        };
    }

    private CommandNode ProjectNew(
        BaseObjectCreationExpressionSyntax creation, BoundCommand command, List<AttributeNode> attributes)
    {
        if (!command.Command.IsOfSdk)
        {
            AddAssignedElsewhere(command.Command, attributes);
        }

        var name = creation is ObjectCreationExpressionSyntax named
            ? named.Type.GetLocation()
            : creation.NewKeyword.GetLocation();
        var type = command.Command.Type;
        var id = Locations.Add(name);
        return new CommandNode(id, command.Command.Schema)
        {
            Attributes = new EquatableArray<AttributeNode>(attributes),
            UnsetAttributes = new EquatableArray<AttributeNode>(command.Defaults.Select(unset => new AttributeNode(
                id,
                command.Command.Schema.Attributes[unset.Index].Name,
                ValueProjection.ProjectConstant(unset.Value)))),
            Refusals = new EquatableArray<Refusal>(command.Refused.Select(index =>
                new Refusal(command.Command.Schema.Attributes[index].Name, "the constructor"))),
            IsComplete = command.Command.IsOfSdk ? command.Constructor is not null
                : _catalog.IsOfRuntime(type)
                ? command.Constructor is { Parameters.IsEmpty: true }
                : command.Constructor is { IsImplicitlyDeclared: true }
                && type.BaseType.SelfAndBases().All(SetsNothing),
        };
    }

    /// <summary>Determines whether no constructor of a base type may assign properties.</summary>
    private static bool SetsNothing(INamedTypeSymbol type) =>
        type.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType
        || type.InstanceConstructors.All(static constructor => constructor.IsImplicitlyDeclared);

    private AttributeNode Project(BoundAttribute attribute, ParsedCommand command)
    {
        var schema = command.Schema.Attributes[attribute.Index];
        return new AttributeNode(
            Locations.Add(attribute.Expression.GetLocation()), schema.Name, ProjectValue(attribute.Value, schema));
    }

    private ScriptValue ProjectValue(BoundValue value, AttributeSchema attribute) => (attribute.Kind, value) switch
    {
        (ValueKind.Commands, BoundList { Form: not ListForm.Call } list) => new CommandsValue(new ScriptModel(
            attribute.NestedKind, new EquatableArray<ScriptItem>(list.Elements.Select(ProjectElement)))),
        (ValueKind.Members, _) when CommandIn(value) is { } bound && Project(bound) is var held =>
            new ObjectValue(held.Attributes) { IsComplete = held.IsComplete },
        _ => _values.Project(value),
    };

    private ScriptItem ProjectElement(BoundElement element) =>
        element.IsSpread || CommandIn(element.Value) is not { } command
            ? new UnknownItems(Locations.Add(element.Syntax.GetLocation()))
            : Project(command);

    private static BoundCommand? CommandIn(BoundValue? value) => value switch
    {
        BoundCommand command => command,
        BoundCast cast => CommandIn(cast.Operand),
        _ => null,
    };

    /// <summary>
    /// Adds the properties that may have a value although the expression does not name them: because of
    /// <c>required</c>, or because of their declaration.
    /// </summary>
    private void AddAssignedElsewhere(ParsedCommand command, List<AttributeNode> attributes)
    {
        for (var i = 0; i < command.Properties.Length; i++)
        {
            var name = command.Schema.Attributes[i].Name;
            if (attributes.TrueForAll(attribute => attribute.Name != name) && !IsNullByDefault(command.Properties[i]))
            {
                attributes.Add(Unknown(name));
            }
        }
    }

    private static AttributeNode Unknown(string name) => new(new NodeId(-1), name, UnknownValue.Instance);

    private bool IsNullByDefault(IPropertySymbol property) =>
        !property.IsRequired
        && (property.Type.IsReferenceType || property.NullableAnnotation == NullableAnnotation.Annotated)
        && (_catalog.IsOfRuntime(property) || HasNoInitializer(property));

    private bool HasNoInitializer(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(_cancellation) is PropertyDeclarationSyntax
        {
            Initializer: null, AccessorList.Accessors: var accessors,
        } declaration
        && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
        && accessors.All(static accessor => accessor is { Body: null, ExpressionBody: null });
}
