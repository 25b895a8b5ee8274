using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.Language;
using PerclGenerator.Parsing;

namespace PerclGenerator.CSharp;

/// <summary>Reads one command from the expression that creates it.</summary>
public sealed class CommandReader(CommandCatalog catalog, SemanticModel semantics, CancellationToken cancellation)
{
    /// <summary>Where the places of what was read are.</summary>
    public PlaceTable Places { get; } = new();

    /// <summary>Reads <c>new Command { … }</c>; null where no command is created.</summary>
    public CommandNode? Read(BaseObjectCreationExpressionSyntax creation)
    {
        var type = TargetTypes.Of(creation, semantics, cancellation) as INamedTypeSymbol;
        return catalog.Find(type, cancellation) is { } command ? Read(creation, type!, command) : null;
    }

    /// <summary>Reads <c>command with { … }</c>; null where it is no command.</summary>
    public CommandNode? Read(WithExpressionSyntax with)
    {
        if (catalog.Find(semantics.GetTypeInfo(with, cancellation).Type, cancellation) is not { } command)
        {
            return null;
        }

        var attributes = new List<AttributeNode>();
        ReadInitializer(command, with.Initializer, attributes);
        return new CommandNode(Places.Add(with.WithKeyword.GetLocation()), command.Schema)
        {
            Attributes = new EquatableArray<AttributeNode>(attributes),
        };
    }

    private CommandNode Read(BaseObjectCreationExpressionSyntax creation, INamedTypeSymbol type, ParsedCommand command)
    {
        var attributes = new List<AttributeNode>();
        var constructor = semantics.GetSymbolInfo(creation, cancellation).Symbol as IMethodSymbol
            ?? TheOnlyConstructor(type, creation.ArgumentList?.Arguments.Count ?? 0);
        ReadArguments(command, creation.ArgumentList, constructor, attributes);
        ReadInitializer(command, creation.Initializer, attributes);
        AddWhatMayHaveBeenSet(command, attributes);
        return new CommandNode(Places.Add(NameLocation(creation)), command.Schema)
        {
            Attributes = new EquatableArray<AttributeNode>(attributes),
            IsComplete = constructor is { IsImplicitlyDeclared: true }
                || (constructor is { Parameters.IsEmpty: true } && catalog.IsOfRuntime(type)),
        };
    }

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
        ValueKind.Members when value is BaseObjectCreationExpressionSyntax creation && Read(creation) is { } held =>
            new ObjectValue(held.Attributes) { IsComplete = held.IsComplete },
        _ => ValueReader.Read(value, semantics, cancellation),
    };

    /// <summary>Reads a list of commands that is nested in one.</summary>
    private ScriptValue ReadCommands(ExpressionSyntax list, ScriptKind kind)
    {
        var items = list switch
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
        item is BaseObjectCreationExpressionSyntax creation && Read(creation) is { } command ? command : ReadUnknown(item);

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
                attributes.Add(new AttributeNode(new Place(-1), name, UnknownValue.Instance));
            }
        }
    }

    private bool IsNullByDefault(IPropertySymbol property) =>
        !property.IsRequired
        && (property.Type.IsReferenceType || property.NullableAnnotation == NullableAnnotation.Annotated)
        && (catalog.IsOfRuntime(property) || HasNoInitializer(property));

    private bool HasNoInitializer(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(cancellation) is PropertyDeclarationSyntax { Initializer: null, AccessorList.Accessors: var accessors }
        && accessors.All(static accessor => accessor is { Body: null, ExpressionBody: null });
}
