using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Declarations;
using Percl.CSharp.Expressions;
using Percl.CSharp.Symbols;
using Percl.CSharp.Uses;
using Percl.Language.Collections;
using Percl.Language.Schema;
using Percl.Language.Script;

namespace Percl.CSharp.Binding;

/// <summary>Reads one command from the expression that creates it.</summary>
public sealed class CommandReader(CommandCatalog catalog, SemanticModel semantics, CancellationToken cancellation)
{
    /// <summary>Where the places of what was read are.</summary>
    public LocationTable Places { get; } = new();

    /// <summary>
    /// Reads <c>new Command { … }</c> or <c>command with { … }</c>; null where that is no command, or part of another
    /// <c>with</c>, which is read as a whole.
    /// </summary>
    public CommandNode? ReadWhole(ExpressionSyntax expression) => IsReplacedAtOnce(expression) ? null : Read(expression);

    /// <summary>
    /// The command without the values of attributes that may have another one when it becomes part of a script.
    /// </summary>
    /// <param name="command">What was read.</param>
    /// <param name="expression">What it was read from.</param>
    public CommandNode KeepWhatStays(CommandNode command, ExpressionSyntax expression)
    {
        if (FindCommand(expression) is not { } parsed)
        {
            return command;
        }

        var later = LaterValues.Of(expression, semantics, cancellation);
        var kept = command.Attributes.ToList();
        for (var i = 0; i < parsed.Properties.Length; i++)
        {
            if (later.MayChange(parsed.Properties[i]))
            {
                var name = parsed.Schema.Attributes[i].Name;
                kept.RemoveAll(attribute => attribute.Name == name);
                kept.Add(new AttributeNode(new NodeId(-1), name, UnknownValue.Instance));
            }
        }

        return command with { Attributes = new EquatableArray<AttributeNode>(kept) };
    }

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

    private CommandNode? Read(ExpressionSyntax expression) => expression.WithoutWrapping() switch
    {
        BaseObjectCreationExpressionSyntax creation when FindCommand(creation) is { } command => Read(creation, command),
        WithExpressionSyntax with when FindCommand(with) is { } command => Read(with, command),
        CastExpressionSyntax { Expression: var created } => Read(created),
        _ => null,
    };

    private ParsedCommand? FindCommand(ExpressionSyntax expression) => catalog.Find(
        expression is BaseObjectCreationExpressionSyntax creation
            ? TargetTypes.Of(creation, semantics, cancellation)
            : semantics.GetTypeInfo(expression, cancellation).Type,
        cancellation);

    /// <summary>Reads what a new command is changed to, or at least the changes where the command is not new.</summary>
    private CommandNode Read(WithExpressionSyntax with, ParsedCommand command)
    {
        var attributes = new List<AttributeNode>();
        ReadInitializer(command, with.Initializer, attributes);
        var changed = Read(with.Expression);
        foreach (var attribute in changed?.Attributes ?? default)
        {
            if (attributes.TrueForAll(other => other.Name != attribute.Name))
            {
                attributes.Add(attribute);
            }
        }

        return new CommandNode(changed?.Id ?? Places.Add(with.WithKeyword.GetLocation()), command.Schema)
        {
            Attributes = new EquatableArray<AttributeNode>(attributes),
            IsComplete = changed?.IsComplete == true,
        };
    }

    private CommandNode Read(BaseObjectCreationExpressionSyntax creation, ParsedCommand command)
    {
        var attributes = new List<AttributeNode>();
        var constructor = semantics.GetSymbolInfo(creation, cancellation).Symbol as IMethodSymbol
            ?? TheOnlyConstructor(command.Type, creation.ArgumentList?.Arguments.Count ?? 0);
        ReadArguments(command, creation.ArgumentList, constructor, attributes);
        ReadInitializer(command, creation.Initializer, attributes);
        AddWhatMayHaveBeenSet(command, attributes);
        return new CommandNode(Places.Add(NameLocation(creation)), command.Schema)
        {
            Attributes = new EquatableArray<AttributeNode>(attributes),
            IsComplete = catalog.IsOfRuntime(command.Type)
                ? constructor is { Parameters.IsEmpty: true }
                : constructor is { IsImplicitlyDeclared: true } && command.Type.BaseType.SelfAndBases().All(SetsNothing),
        };
    }

    /// <summary>Whether no constructor of a base type may give properties a value.</summary>
    private static bool SetsNothing(INamedTypeSymbol type) =>
        type.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType
        || type.InstanceConstructors.All(static constructor => constructor.IsImplicitlyDeclared);

    /// <summary>Where the compiler does not tell the constructor, the one that takes so many arguments, if it is one.</summary>
    private static IMethodSymbol? TheOnlyConstructor(INamedTypeSymbol type, int arguments)
    {
        var fitting = type.InstanceConstructors
            .Where(constructor => constructor.DeclaredAccessibility != Accessibility.Protected
                && constructor.Parameters.Length >= arguments
                && constructor.Parameters.Count(static parameter => !parameter.IsOptional) <= arguments)
            .ToArray();
        return fitting.Length == 1 ? fitting[0] : null;
    }

    private static Location NameLocation(BaseObjectCreationExpressionSyntax creation) =>
        creation is ObjectCreationExpressionSyntax named ? named.Type.GetLocation() : creation.NewKeyword.GetLocation();

    private void ReadInitializer(
        ParsedCommand command, InitializerExpressionSyntax? initializer, List<AttributeNode> attributes)
    {
        foreach (var expression in initializer?.Expressions ?? [])
        {
            if (expression is AssignmentExpressionSyntax
                {
                    RawKind: (int)SyntaxKind.SimpleAssignmentExpression,
                    Left: IdentifierNameSyntax name,
                } assignment)
            {
                Add(command, name.Identifier.ValueText, assignment.Right, attributes);
            }
        }
    }

    /// <summary>The parameters of a record's primary constructor are its properties.</summary>
    private void ReadArguments(
        ParsedCommand command, ArgumentListSyntax? list, IMethodSymbol? constructor, List<AttributeNode> attributes)
    {
        if (constructor is not { ContainingType.IsRecord: true })
        {
            return;
        }

        for (var i = 0; i < list?.Arguments.Count; i++)
        {
            var argument = list.Arguments[i];
            var name = argument.NameColon?.Name.Identifier.ValueText
                ?? (i < constructor.Parameters.Length ? constructor.Parameters[i].Name : null);
            if (name is not null)
            {
                Add(command, name, argument.Expression, attributes);
            }
        }
    }

    private void Add(ParsedCommand command, string property, ExpressionSyntax value, List<AttributeNode> attributes)
    {
        for (var i = 0; i < command.Properties.Length; i++)
        {
            if (command.Properties[i].Name == property)
            {
                attributes.Add(new AttributeNode(
                    Places.Add(value.GetLocation()),
                    command.Schema.Attributes[i].Name,
                    ReadValue(command.Schema.Attributes[i], value)));
            }
        }
    }

    private ScriptValue ReadValue(AttributeSchema attribute, ExpressionSyntax value) => attribute.Kind switch
    {
        ValueKind.Commands => ReadCommands(value, attribute.NestedKind),
        ValueKind.Members when Read(value) is { } held =>
            new ObjectValue(held.Attributes) { IsComplete = held.IsComplete },
        _ => ValueReader.Read(value, semantics, cancellation),
    };

    /// <summary>Reads a list of commands that is nested in one.</summary>
    private ScriptValue ReadCommands(ExpressionSyntax list, ScriptKind kind)
    {
        var items = list.WithoutWrapping() switch
        {
            CollectionExpressionSyntax collection => collection.Elements.Select(
                element => element is ExpressionElementSyntax { Expression: var item } ? ReadItem(item) : ReadUnknown(element)),
            ArrayCreationExpressionSyntax { Initializer: { } elements } => elements.Expressions.Select(ReadItem),
            ImplicitArrayCreationExpressionSyntax { Initializer: var elements } => elements.Expressions.Select(ReadItem),
            BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: { } elements } =>
                elements.Expressions.Select(ReadItem),
            _ => null,
        };
        return items is null
            ? ValueReader.Read(list, semantics, cancellation)
            : new CommandsValue(new ScriptModel(kind, new EquatableArray<ScriptItem>(items)));
    }

    private ScriptItem ReadItem(ExpressionSyntax item) =>
        Read(item) is { } command ? command : ReadUnknown(item);

    private UnknownItems ReadUnknown(SyntaxNode item) => new(Places.Add(item.GetLocation()));

    /// <summary>
    /// A property that is not named here may have a value all the same: the compiler demands it
    /// (<c>required</c>), or its declaration gives it one.
    /// </summary>
    private void AddWhatMayHaveBeenSet(ParsedCommand command, List<AttributeNode> attributes)
    {
        for (var i = 0; i < command.Properties.Length; i++)
        {
            var name = command.Schema.Attributes[i].Name;
            if (attributes.TrueForAll(attribute => attribute.Name != name) && !IsNullByDefault(command.Properties[i]))
            {
                attributes.Add(new AttributeNode(new NodeId(-1), name, UnknownValue.Instance));
            }
        }
    }

    private bool IsNullByDefault(IPropertySymbol property) =>
        !property.IsRequired
        && (property.Type.IsReferenceType || property.NullableAnnotation == NullableAnnotation.Annotated)
        && (catalog.IsOfRuntime(property) || HasNoInitializer(property));

    private bool HasNoInitializer(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(cancellation) is PropertyDeclarationSyntax { Initializer: null, AccessorList.Accessors: var accessors } declaration
        && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
        && accessors.All(static accessor => accessor is { Body: null, ExpressionBody: null });
}
