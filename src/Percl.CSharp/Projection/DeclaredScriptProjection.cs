using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Binding;
using Percl.CSharp.Declarations;
using Percl.CSharp.Expressions;
using Percl.CSharp.Symbols;
using Percl.Language.Collections;
using Percl.Language.Schema;
using Percl.Language.Script;

namespace Percl.CSharp.Projection;

/// <summary>Projects a type that is marked <c>[PerclScript]</c> to its commands in order.</summary>
internal sealed class DeclaredScriptProjection
{
    private readonly CommandCatalog _catalog;
    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellation;

    private DeclaredScriptProjection(CommandCatalog catalog, Compilation compilation, CancellationToken cancellation)
    {
        _catalog = catalog;
        _compilation = compilation;
        _cancellation = cancellation;
    }

    /// <summary>Projects the script. The ids are the indexes of <paramref name="properties"/>.</summary>
    /// <param name="type">The type.</param>
    /// <param name="properties">The type's properties that hold commands, in order.</param>
    /// <param name="catalog">The known commands.</param>
    /// <param name="compilation">The type's compilation.</param>
    /// <param name="cancellation">Cancels the projection.</param>
    public static ScriptModel Project(
        INamedTypeSymbol type,
        IReadOnlyList<IPropertySymbol> properties,
        CommandCatalog catalog,
        Compilation compilation,
        CancellationToken cancellation)
    {
        var projection = new DeclaredScriptProjection(catalog, compilation, cancellation);
        var items = properties.Select((property, index) => projection.Project(property, new NodeId(index)));
        return new ScriptModel(ScriptKind.Script, new EquatableArray<ScriptItem>(items))
        {
            // A derived type may add commands.
            IsComplete = type.IsSealed || type.IsValueType,
            Answers = ScriptParser.FindAnswered(type),
        };
    }

    private ScriptItem Project(IPropertySymbol property, NodeId id)
    {
        var type = property.Type.WithoutNullable();
        if (ShapeParser.ParseCommands(type) is not CommandShape)
        {
            return ProjectList(property, id) ?? (ScriptItem)new UnknownItems(id);
        }

        var isOfThisType = !ScriptParser.IsOptional(property) && (type.IsSealed || type.IsValueType);
        return (isOfThisType ? null : ProjectCommand(property, id))
            ?? new CommandNode(id, _catalog.Find(type, _cancellation)?.Schema) { IsConditional = !isOfThisType };
    }

    /// <summary>
    /// Projects the new command, or the choice of new commands; null where the property may have another value.
    /// </summary>
    private ScriptItem? ProjectCommand(IPropertySymbol property, NodeId id) =>
        FindValue(property) is { Expression: { } expression }
        && BinderOf(expression) is var binder
        && binder.Bind(expression) is var value
        && IsNew(value)
            ? ItemsOf(binder).Project(value, id)
            : null;

    /// <summary>
    /// Projects the commands of the list that a property makes; null where other code makes the list.
    /// </summary>
    private CommandGroup? ProjectList(IPropertySymbol property, NodeId id) =>
        // Any code that has a reference to a list can change it.
        FindValue(property) is { IsComputed: true, Expression: { } expression } && BinderOf(expression) is var binder
            ? ItemsOf(binder).ProjectAll(binder.Bind(expression), id)
            : null;

    private PropertyValue? FindValue(IPropertySymbol property) =>
        PropertyValue.Find(property, _cancellation) is { } value
        && (value.Expression is null || _compilation.ContainsSyntaxTree(value.Expression.SyntaxTree))
            ? value
            : null;

    /// <summary>Determines whether the value is a new object in every branch, so that it is not null.</summary>
    private static bool IsNew(BoundValue value) => value switch
    {
        BoundConditional choice => AreNew([choice.WhenTrue, choice.WhenFalse]),
        BoundSwitch choice => AreNew(choice.Arms.Select(static arm => arm.Value)),
        BoundCast cast => IsNew(cast.Operand),
        _ => value.Syntax is BaseObjectCreationExpressionSyntax,
    };

    private static bool AreNew(IEnumerable<BoundValue> choices) => choices
        .Where(static choice => choice is not BoundThrow)
        .DefaultIfEmpty()
        .All(static choice => choice is not null && IsNew(choice));

    private ExpressionBinder BinderOf(ExpressionSyntax expression) =>
        new(_catalog, _compilation.GetSemanticModel(expression.SyntaxTree), _cancellation);

    private ItemProjection ItemsOf(ExpressionBinder binder) => new(_catalog, binder, _cancellation);
}
