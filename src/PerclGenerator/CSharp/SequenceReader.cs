using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.Language;
using PerclGenerator.Parsing;

namespace PerclGenerator.CSharp;

/// <summary>Reads which commands a list holds and in which order: collection expressions, arrays and initialisers.</summary>
public sealed class SequenceReader(CommandCatalog catalog, SemanticModel semantics, CancellationToken cancellation)
{
    /// <summary>Where the places of what was read are.</summary>
    public PlaceTable Places { get; } = new();

    /// <summary>What lists of that type are for; null where they hold no commands.</summary>
    public static ScriptKind? KindOf(ITypeSymbol? list)
    {
        if (list is null)
        {
            return null;
        }

        if (list.IsPercl(KnownNames.RuntimeScript))
        {
            return ScriptKind.Script;
        }

        // A list of one kind of command is data; only what can hold any command is a script.
        return list.ElementType() switch
        {
            { TypeKind: TypeKind.Interface } prompt when prompt.IsPrompt() => ScriptKind.Prompts,
            var element when element.IsPercl(KnownNames.Command) && list.HasOrder() => ScriptKind.Script,
            _ => null,
        };
    }

    /// <summary>Reads a collection expression; null where it holds no commands.</summary>
    public ScriptModel? Read(CollectionExpressionSyntax collection) =>
        KindOf(collection) is { } kind
            ? new ScriptModel(kind, new EquatableArray<ScriptItem>(collection.Elements.Select(Read)))
            {
                IsComplete = kind == ScriptKind.Script
                    && TargetTypes.Of(collection, semantics, cancellation).IsPercl(KnownNames.RuntimeScript)
                    && IsLast(collection, collection.Elements.Count),
                Place = Places.Add(collection.GetLocation()),
            }
            : null;

    /// <summary>Reads <c>new PerclScript()</c>; null where something else is created, or it holds commands already.</summary>
    public ScriptModel? ReadEmpty(BaseObjectCreationExpressionSyntax creation) =>
        creation is { ArgumentList: null or { Arguments.Count: 0 }, Initializer: null or { Expressions.Count: 0 } }
        && TargetTypes.Of(creation, semantics, cancellation).IsPercl(KnownNames.RuntimeScript)
            ? new ScriptModel(ScriptKind.Script, default)
            {
                IsComplete = IsLast(creation, count: 0),
                Place = Places.Add(creation.GetLocation()),
            }
            : null;

    /// <summary>Reads the initialiser of an array or a list; null where it holds no commands.</summary>
    public ScriptModel? Read(InitializerExpressionSyntax initializer) =>
        KindOf(initializer) is { } kind
            ? new ScriptModel(kind, new EquatableArray<ScriptItem>(initializer.Expressions.Select(Read)))
            {
                IsComplete = kind == ScriptKind.Script
                    && initializer.Parent is BaseObjectCreationExpressionSyntax creation
                    && TargetTypes.Of(creation, semantics, cancellation).IsPercl(KnownNames.RuntimeScript)
                    && IsLast(creation, initializer.Expressions.Count),
            }
            : null;

    /// <summary>Reads one element of a list.</summary>
    public ScriptItem Read(ExpressionSyntax element) => Read(element, element.GetLocation());

    /// <summary>Reads one element of a list.</summary>
    /// <param name="element">The element.</param>
    /// <param name="location">What is to be marked where it breaks a rule.</param>
    public ScriptItem Read(ExpressionSyntax element, Location location)
    {
        var place = Places.Add(location);
        var type = semantics.GetTypeInfo(element, cancellation).Type;
        if (type is null || !type.IsCommand())
        {
            return new UnknownItems(place);
        }

        return new CommandNode(place, catalog.Find(type, cancellation)?.Schema)
        {
            // A type that is derived may be another command.
            IsConditional = !type.IsSealed && !type.IsValueType && element is not BaseObjectCreationExpressionSyntax,
        };
    }

    /// <summary>Whether nobody adds commands to what the expression creates.</summary>
    private bool IsLast(ExpressionSyntax script, int count) =>
        new ScriptUse(semantics, cancellation).IsLast(script, isEmpty: count == 0);

    private ScriptKind? KindOf(ExpressionSyntax list)
    {
        var kind = KindOf(TargetTypes.Of(list, semantics, cancellation));
        return kind is not null && IsAttribute(list) ? ScriptKind.Prompts : kind;
    }

    /// <summary>Whether the list is the value of a command's attribute: whatever its type, it is nested then.</summary>
    private bool IsAttribute(ExpressionSyntax list)
    {
        var value = list.Parent is ArrayCreationExpressionSyntax or BaseObjectCreationExpressionSyntax ? list.Parent : list;
        var owner = value.Parent switch
        {
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: ExpressionSyntax command } } => command,
            ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax command } => command,
            _ => null,
        };
        var type = owner is BaseObjectCreationExpressionSyntax creation
            ? TargetTypes.Of(creation, semantics, cancellation)
            : owner is null ? null : semantics.GetTypeInfo(owner, cancellation).Type;
        return catalog.Find(type, cancellation) is not null;
    }

    private ScriptItem Read(CollectionElementSyntax element) =>
        element is ExpressionElementSyntax { Expression: var expression }
            ? Read(expression)
            : new UnknownItems(Places.Add(element.GetLocation()));
}
