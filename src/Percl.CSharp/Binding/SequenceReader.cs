using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Declarations;
using Percl.CSharp.Expressions;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using Percl.CSharp.Uses;
using Percl.Language.Collections;
using Percl.Language.Schema;
using Percl.Language.Script;

namespace Percl.CSharp.Binding;

/// <summary>Reads which commands a list holds and in which order: collection expressions, arrays and initialisers.</summary>
public sealed class SequenceReader(CommandCatalog catalog, SemanticModel semantics, CancellationToken cancellation)
{
    private readonly ListReader _lists = new(catalog, semantics, cancellation);

    /// <summary>Where the places of what was read are.</summary>
    public LocationTable Places { get; } = new();

    /// <summary>What lists of that type are for; null where they hold no commands.</summary>
    public static ScriptKind? KindOf(ITypeSymbol? list)
    {
        if (list is null)
        {
            return null;
        }

        if (list.IsPercl(WellKnownNames.RuntimeScript))
        {
            return ScriptKind.Script;
        }

        return list.ElementType() is { } element && KindOfElement(element) is { } kind
            && (kind != ScriptKind.Script || (list.HasOrder() && ListTypes.TakesAsGiven(list)))
            ? kind
            : null;
    }

    /// <summary>What lists of such elements are for. Those of one kind of command are data; only what can hold any is a script.</summary>
    public static ScriptKind? KindOfElement(ITypeSymbol element) =>
        element.TypeKind == TypeKind.Interface && element.IsPrompt() ? ScriptKind.Prompts
        : element.IsPercl(WellKnownNames.Command) ? ScriptKind.Script
        : null;

    /// <summary>Reads a collection expression; null where it holds no commands.</summary>
    public ScriptModel? Read(CollectionExpressionSyntax collection) =>
        KindOf(collection) is { } kind
            ? new ScriptModel(kind, new EquatableArray<ScriptItem>(collection.Elements.Select(Read)))
            {
                IsComplete = kind == ScriptKind.Script
                    && TargetTypes.Of(collection, semantics, cancellation).IsPercl(WellKnownNames.RuntimeScript)
                    && IsLast(collection, collection.Elements.Count),
                Id = Places.Add(collection.GetLocation()),
            }
            : null;

    /// <summary>
    /// Reads <c>new PerclScript()</c>, also of another list; null where something else is created, or it has an
    /// initialiser that tells more.
    /// </summary>
    public ScriptModel? Read(BaseObjectCreationExpressionSyntax creation)
    {
        if (creation is not { Initializer: null or { Expressions.Count: 0 } }
            || !TargetTypes.Of(creation, semantics, cancellation).IsPercl(WellKnownNames.RuntimeScript))
        {
            return null;
        }

        var before = ReadCopied(creation);
        return new ScriptModel(ScriptKind.Script, default)
        {
            Before = before,
            IsComplete = before.IsComplete && IsLast(creation, before.Last is null ? 0 : 1),
            Id = Places.Add(creation.GetLocation()),
        };
    }

    /// <summary>Reads the initialiser of an array or a list; null where it holds no commands.</summary>
    public ScriptModel? Read(InitializerExpressionSyntax initializer) =>
        KindOf(initializer) is { } kind
            ? new ScriptModel(kind, new EquatableArray<ScriptItem>(initializer.Expressions.Select(Read)))
            {
                Before = kind == ScriptKind.Script && initializer.Parent is BaseObjectCreationExpressionSyntax copy
                    ? ReadCopied(copy)
                    : CommandsBefore.None,
                IsComplete = kind == ScriptKind.Script
                    && initializer.Parent is BaseObjectCreationExpressionSyntax creation
                    && TargetTypes.Of(creation, semantics, cancellation).IsPercl(WellKnownNames.RuntimeScript)
                    && IsLast(creation, initializer.Expressions.Count),
            }
            : null;

    /// <summary>Reads a call such as <c>ImmutableArray.Create(…)</c> or <c>list.Append(…)</c>; null where it makes no list.</summary>
    public ScriptModel? Read(InvocationExpressionSyntax call) =>
        ListReader.Composes(call)
        && KindOf(semantics.GetTypeInfo(call, cancellation).Type) is { } kind
        && !new DataUse(semantics, cancellation).IsData(call)
        && _lists.ReadParts(call, part => Places.Add(part.GetLocation())) is { } parts
            ? new ScriptModel(kind, new EquatableArray<ScriptItem>(parts))
            {
                IsComplete = semantics.GetTypeInfo(call, cancellation).Type.IsPercl(WellKnownNames.RuntimeScript)
                    && IsLast(call, parts.Count()),
                Id = Places.Add(call.GetLocation()),
            }
            : null;

    /// <summary>Reads one element of a list.</summary>
    public ScriptItem Read(ExpressionSyntax element) => Read(element, element.GetLocation());

    /// <summary>Reads one element of a list.</summary>
    /// <param name="element">The element.</param>
    /// <param name="location">What is to be marked where it breaks a rule.</param>
    public ScriptItem Read(ExpressionSyntax element, Location location) => _lists.ReadElement(element, Places.Add(location));

    /// <summary>Reads all elements of another list that is taken over.</summary>
    /// <param name="list">The other list.</param>
    /// <param name="location">What is to be marked where it breaks a rule here. Within the list it is checked by itself.</param>
    public ScriptItem ReadAll(ExpressionSyntax list, Location location) => _lists.ReadElements(list, Places.Add(location));

    /// <summary>
    /// Reads the elements of a list that a variable is given; null where others may know the list and take some away.
    /// </summary>
    public CommandGroup? ReadGiven(ExpressionSyntax list) =>
        TargetTypes.Of(list, semantics, cancellation) is { } type
        && semantics.GetTypeInfo(list, cancellation).Type?.HasOrder() != false
        && (ListTypes.OnlyGrows(type)
            || (ListTypes.IsOrdinary(type) && IsOrdinary(list.WithoutWrapping())))
            ? _lists.ReadElements(list, Places.Add(list.GetLocation()))
            : null;

    /// <summary>Whether an expression creates a list to which adding does just that, whatever type the variable has.</summary>
    private bool IsOrdinary(ExpressionSyntax list) => list is CollectionExpressionSyntax
        || (list is BaseObjectCreationExpressionSyntax creation
            && TargetTypes.Of(creation, semantics, cancellation) is { } type
            && ListTypes.IsOrdinary(type));

    /// <summary>Whether nobody adds commands to what the expression creates.</summary>
    private bool IsLast(ExpressionSyntax script, int count) =>
        new ScriptUse(semantics, cancellation).IsLast(script, isEmpty: count == 0);

    /// <summary>What a new list holds at first: it may be a copy of another, or be told how much is to come.</summary>
    private CommandsBefore ReadCopied(BaseObjectCreationExpressionSyntax creation) => creation.ArgumentList?.Arguments switch
    {
        null or [] => CommandsBefore.None,
        [{ Expression: var count }]
            when semantics.GetTypeInfo(count, cancellation).ConvertedType?.SpecialType == SpecialType.System_Int32 =>
            CommandsBefore.None,
        [{ Expression: CollectionExpressionSyntax { Elements: var elements } }] =>
            CommandsBefore.None.Transfer(new EquatableArray<ScriptItem>(elements.Select(Read))),
        [{ Expression: var argument }] => CommandsBefore.None.Transfer(ReadAll(argument, argument.GetLocation())),
        _ => CommandsBefore.Unknown,
    };

    private ScriptKind? KindOf(ExpressionSyntax list)
    {
        var type = TargetTypes.Of(list, semantics, cancellation);
        var kind = KindOf(type);
        if (kind != ScriptKind.Script)
        {
            return kind;
        }

        var whole = list.Parent is ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or BaseObjectCreationExpressionSyntax
            ? (ExpressionSyntax)list.Parent
            : list;
        return !type.IsPercl(WellKnownNames.RuntimeScript) && new DataUse(semantics, cancellation).IsData(whole) ? null
            : IsAttribute(whole) ? ScriptKind.Commands
            : kind;
    }

    /// <summary>Whether the list is the value of a command's attribute: it is nested then, and no script.</summary>
    private bool IsAttribute(ExpressionSyntax list)
    {
        var owner = list.Parent switch
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
            : element is SpreadElementSyntax { Expression: var list } ? ReadAll(list, element.GetLocation())
            : new UnknownItems(Places.Add(element.GetLocation()));
}
