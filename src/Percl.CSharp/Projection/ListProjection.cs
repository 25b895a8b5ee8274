using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Binding;
using Percl.CSharp.Declarations;
using Percl.CSharp.Expressions;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using Percl.CSharp.Uses;
using Percl.Language.Collections;
using Percl.Language.Schema;
using Percl.Language.Script;

namespace Percl.CSharp.Projection;

/// <summary>
/// Projects lists to scripts: collection expressions, arrays, initializers, and calls that make lists.
/// </summary>
internal sealed class ListProjection
{
    private readonly CommandCatalog _catalog;
    private readonly SemanticModel _semantics;
    private readonly CancellationToken _cancellation;
    private readonly ExpressionBinder _binder;
    private readonly ItemProjection _items;

    /// <summary>Initializes a new instance for the lists of a file.</summary>
    public ListProjection(CommandCatalog catalog, SemanticModel semantics, CancellationToken cancellation)
    {
        _catalog = catalog;
        _semantics = semantics;
        _cancellation = cancellation;
        _binder = new ExpressionBinder(catalog, semantics, cancellation);
        _items = new ItemProjection(catalog, _binder, cancellation);
    }

    /// <summary>Gets the locations of the projected nodes.</summary>
    public LocationTable Locations { get; } = new();

    /// <summary>Returns the kind of script of lists of the type; null where they hold no commands.</summary>
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

    /// <summary>
    /// Returns the kind of script of lists with such elements. A list of one kind of command is data; only a list of
    /// any commands is a script.
    /// </summary>
    public static ScriptKind? KindOfElement(ITypeSymbol element) =>
        element.TypeKind == TypeKind.Interface && element.IsPrompt() ? ScriptKind.Prompts
        : element.IsPercl(WellKnownNames.Command) || element.IsSdkBase() ? ScriptKind.Script
        : null;

    /// <summary>Projects a collection expression; null where it holds no commands.</summary>
    public ScriptModel? Project(CollectionExpressionSyntax collection) =>
        KindOf(collection) is { } kind && _binder.BindList(collection) is { Elements: var elements }
            ? new ScriptModel(kind, new EquatableArray<ScriptItem>(elements.Select(Project)))
            {
                IsComplete = kind == ScriptKind.Script
                    && WholeOf(collection, TargetTypes.Of(collection, _semantics, _cancellation)) is { } script
                    && IsLast(script, elements.Count),
                Id = Locations.Add(collection.GetLocation()),
            }
            : null;

    /// <summary>
    /// Projects <c>new PerclScript()</c>, also as a copy of another list; null for any other object, or where an
    /// initializer has the commands.
    /// </summary>
    public ScriptModel? Project(BaseObjectCreationExpressionSyntax creation)
    {
        if (creation is not { Initializer: null or { Expressions.Count: 0 } }
            || !TargetTypes.Of(creation, _semantics, _cancellation).IsPercl(WellKnownNames.RuntimeScript))
        {
            return null;
        }

        var before = CopiedBy(creation);
        return new ScriptModel(ScriptKind.Script, default)
        {
            Before = before,
            IsComplete = before.IsComplete && IsLast(creation, before.Last is null ? 0 : 1),
            Id = Locations.Add(creation.GetLocation()),
        };
    }

    /// <summary>Projects the initializer of an array or a list; null where it holds no commands.</summary>
    public ScriptModel? Project(InitializerExpressionSyntax initializer) =>
        KindOf(initializer) is { } kind
            ? new ScriptModel(kind, new EquatableArray<ScriptItem>(initializer.Expressions.Select(Project)))
            {
                Before = kind == ScriptKind.Script && initializer.Parent is BaseObjectCreationExpressionSyntax copy
                    ? CopiedBy(copy)
                    : CommandsBefore.None,
                IsComplete = kind == ScriptKind.Script
                    && initializer.Parent is BaseObjectCreationExpressionSyntax creation
                    && WholeOf(creation, TargetTypes.Of(creation, _semantics, _cancellation)) is { } script
                    && IsLast(script, initializer.Expressions.Count),
            }
            : null;

    /// <summary>
    /// Projects a call such as <c>ImmutableArray.Create(…)</c> or <c>list.Append(…)</c>; null where it makes no list.
    /// </summary>
    public ScriptModel? Project(InvocationExpressionSyntax call) =>
        ExpressionBinder.Composes(call)
        && KindOf(_semantics.GetTypeInfo(call, _cancellation).Type) is { } kind
        && !new DataUse(_semantics, _cancellation).IsData(call)
        && _binder.BindList(call) is { Elements: var parts }
            ? new ScriptModel(kind, new EquatableArray<ScriptItem>(parts.Select(Project)))
            {
                IsComplete = _semantics.GetTypeInfo(call, _cancellation).Type.IsPercl(WellKnownNames.RuntimeScript)
                    && IsLast(call, parts.Count),
                Id = Locations.Add(call.GetLocation()),
            }
            : null;

    /// <summary>
    /// Projects <c>command.Prompts.Add(…)</c> for a command of the SDK, whose prompts are a list of any commands; null
    /// for any other call.
    /// </summary>
    public ScriptModel? ProjectAdded(InvocationExpressionSyntax call)
    {
        if (!_catalog.HasSdk
            || call is not
            {
                ArgumentList.Arguments: [.., { Expression: var added }],
                Expression: MemberAccessExpressionSyntax
                {
                    Name.Identifier.ValueText: var method, Expression: var list,
                },
            }
            || method is not ("Add" or "AddRange" or "Insert" or "InsertRange")
            || !AreSdkPrompts(list)
            || _semantics.GetTypeInfo(list, _cancellation).Type is not { } type
            || !ListTypes.IsOrdinary(type))
        {
            return null;
        }

        var location = (call.Parent as ExpressionStatementSyntax ?? (SyntaxNode)call).GetLocation();
        return new ScriptModel(ScriptKind.Prompts, new EquatableArray<ScriptItem>(
            [method is "Add" or "Insert" ? Project(added, location) : ProjectAll(added, location)]));
    }

    /// <summary>Projects one element of a list.</summary>
    public ScriptItem Project(ExpressionSyntax element) => Project(element, element.GetLocation());

    /// <summary>Projects one element of a list.</summary>
    /// <param name="element">The element.</param>
    /// <param name="location">The location that a report marks.</param>
    public ScriptItem Project(ExpressionSyntax element, Location location) =>
        _items.Project(_binder.Bind(element), Locations.Add(location));

    /// <summary>Projects all elements of another list that is copied.</summary>
    /// <param name="list">The other list.</param>
    /// <param name="location">The location that a report marks. The list by itself is checked where it is made.</param>
    public ScriptItem ProjectAll(ExpressionSyntax list, Location location) =>
        _items.ProjectAll(_binder.Bind(list), Locations.Add(location));

    /// <summary>
    /// Projects the elements of a list that is assigned to a variable; null where other code may have a reference to
    /// the list and remove elements.
    /// </summary>
    public CommandGroup? ProjectGiven(ExpressionSyntax list) =>
        list is BaseObjectCreationExpressionSyntax script && _binder.FindCommandsOf(script) is { } commands
            ? ProjectGiven(commands)
        : TargetTypes.Of(list, _semantics, _cancellation) is { } type
        && _semantics.GetTypeInfo(list, _cancellation).Type?.HasOrder() != false
        && (ListTypes.OnlyGrows(type)
            || (ListTypes.IsOrdinary(type) && IsOrdinary(_binder.Bind(list))))
            ? _items.ProjectAll(_binder.Bind(list), Locations.Add(list.GetLocation()))
            : null;

    /// <summary>
    /// Determines whether the value is a new list whose <c>Add</c> only adds, whatever type the variable has.
    /// </summary>
    private static bool IsOrdinary(BoundValue list) =>
        list is BoundList { Form: ListForm.Collection } or BoundList { Form: ListForm.Creation, TakesAsGiven: true };

    /// <summary>Determines whether no code adds commands to the script that the expression creates.</summary>
    private bool IsLast(ExpressionSyntax script, int count) =>
        new ScriptUse(_semantics, _cancellation).IsLast(script, isEmpty: count == 0);

    private ScriptItem Project(BoundElement element) =>
        _items.Project(element, Locations.Add(element.Syntax.GetLocation()));

    /// <summary>Returns the commands that a new list copies from another, before those of its initializer.</summary>
    private CommandsBefore CopiedBy(BaseObjectCreationExpressionSyntax creation) =>
        (_binder.BindList(creation)?.Elements ?? []).FirstOrDefault(static element => element.IsSpread) switch
        {
            null => CommandsBefore.None,
            { Value: null } => CommandsBefore.Unknown,
            { Value: BoundList { Form: ListForm.Collection, Elements: var elements } } =>
                CommandsBefore.None.Transfer(new EquatableArray<ScriptItem>(elements.Select(Project))),
            var copied => CommandsBefore.None.Transfer(Project(copied)),
        };

    private ScriptKind? KindOf(ExpressionSyntax list)
    {
        var type = TargetTypes.Of(list, _semantics, _cancellation);
        var kind = list is CollectionExpressionSyntax && ListTypes.IsScript(type) ? ScriptKind.Script : KindOf(type);
        if (kind != ScriptKind.Script)
        {
            return kind;
        }

        var whole = list.Parent
            is ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax
                or BaseObjectCreationExpressionSyntax
            ? (ExpressionSyntax)list.Parent
            : list;
        return !ListTypes.IsScript(type)
            && new DataUse(_semantics, _cancellation).IsData(whole) ? null
            : KindOfAttribute(whole) ?? KindIn(whole.Parent) ?? kind;
    }

    /// <summary>Returns the kind of the lists that a variable holds; null where they hold no commands.</summary>
    public ScriptKind? KindOf(ISymbol variable, ITypeSymbol type)
    {
        if (type.IsSdkScript())
        {
            return ScriptKind.Script;
        }

        // Prompts of the SDK are lists of any commands.
        return KindOf(type) is not { } kind ? null
            : variable is ILocalSymbol && type.ElementType().IsSdkBase() && IsNested(variable) ? ScriptKind.Prompts
            : kind;
    }

    /// <summary>Returns the kind of a list that initializes a local; null for any other list.</summary>
    private ScriptKind? KindIn(SyntaxNode? declaration) =>
        _catalog.HasSdk
        && declaration is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }
        && _semantics.GetDeclaredSymbol(variable, _cancellation) is ILocalSymbol { Type: var type } local
            ? KindOf(local, type)
            : null;

    private bool IsNested(ISymbol list) =>
        (list.DeclaringSyntaxReferences is [var declaration]
            && declaration.GetSyntax(_cancellation) is VariableDeclaratorSyntax { Initializer.Value: var value }
            && AreSdkPrompts(value))
        || SymbolReferences.Find(list, _semantics, _cancellation)
            .Any(use => KindOfAttribute(use.Reference) is not null);

    /// <summary>Determines whether an expression is the property of a command of the SDK that holds prompts.</summary>
    private bool AreSdkPrompts(ExpressionSyntax list) =>
        list.WithoutWrapping() is MemberAccessExpressionSyntax access
        && _semantics.GetSymbolInfo(access, _cancellation).Symbol is IPropertySymbol property
        && property.IsOfSdk()
        && _catalog.Find(property.ContainingType, _cancellation) is { IsOfSdk: true } command
        && command.FindProperty(property.Name) is var index and >= 0
        && command.Schema.Attributes[index].HoldsCommands;

    /// <summary>
    /// Returns the list itself where it is a script, or the script of the SDK that is created with it; null for any
    /// other list.
    /// </summary>
    private ExpressionSyntax? WholeOf(ExpressionSyntax list, ITypeSymbol? type) =>
        ListTypes.IsScript(type) ? list
        : list.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>(creation => creation != list) is { } script
            && _binder.FindCommandsOf(script) == list
            ? script
        : null;

    /// <summary>
    /// Returns the kind of a list that is the value of a command's attribute, so that it is nested and not a script;
    /// null for any other list.
    /// </summary>
    private ScriptKind? KindOfAttribute(ExpressionSyntax list)
    {
        var owner = list.Parent switch
        {
            AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: var command } } assignment
                when _catalog.HasSdk && assignment.Right == list => command,
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: ExpressionSyntax command } } =>
                command,
            ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax command } => command,
            _ => null,
        };
        var type = owner is BaseObjectCreationExpressionSyntax creation
            ? TargetTypes.Of(creation, _semantics, _cancellation)
            : owner is null ? null : _semantics.GetTypeInfo(owner, _cancellation).Type;
        return _catalog.Find(type, _cancellation) is not { } found ? null
            : found.IsOfSdk && found.Schema.HoldsCommands ? ScriptKind.Prompts
            : ScriptKind.Commands;
    }
}
