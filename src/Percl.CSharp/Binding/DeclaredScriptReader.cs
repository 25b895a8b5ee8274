using Microsoft.CodeAnalysis;
using Percl.CSharp.Declarations;
using Percl.CSharp.Symbols;
using Percl.Language.Collections;
using Percl.Language.Schema;
using Percl.Language.Script;

namespace Percl.CSharp.Binding;

/// <summary>Reads which commands a type that is marked <c>[PerclScript]</c> holds and in which order.</summary>
public sealed class DeclaredScriptReader
{
    private readonly CommandCatalog _catalog;
    private readonly GivenCommandReader _given;
    private readonly CancellationToken _cancellation;

    private DeclaredScriptReader(CommandCatalog catalog, Compilation compilation, CancellationToken cancellation)
    {
        _catalog = catalog;
        _given = new GivenCommandReader(catalog, compilation, cancellation);
        _cancellation = cancellation;
    }

    /// <summary>Reads the script. The places are the numbers of <paramref name="properties"/>.</summary>
    /// <param name="type">The type.</param>
    /// <param name="properties">Its properties that hold commands, in order.</param>
    /// <param name="catalog">The commands that are known.</param>
    /// <param name="compilation">What the type is part of.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static ScriptModel Read(
        INamedTypeSymbol type,
        IReadOnlyList<IPropertySymbol> properties,
        CommandCatalog catalog,
        Compilation compilation,
        CancellationToken cancellation)
    {
        var reader = new DeclaredScriptReader(catalog, compilation, cancellation);
        var items = properties.Select((property, index) => reader.Read(property, new NodeId(index)));
        return new ScriptModel(ScriptKind.Script, new EquatableArray<ScriptItem>(items))
        {
            // A type that is derived may add commands.
            IsComplete = type.IsSealed || type.IsValueType,
            Answers = ScriptParser.FindAnswered(type),
        };
    }

    private ScriptItem Read(IPropertySymbol property, NodeId place)
    {
        var type = property.Type.WithoutNullable();
        if (ShapeParser.ParseCommands(type) is not CommandShape)
        {
            return _given.ReadList(property, place) ?? new UnknownItems(place);
        }

        var isOfThisType = !ScriptParser.IsOptional(property) && (type.IsSealed || type.IsValueType);
        return (isOfThisType ? null : _given.ReadCommand(property, place))
            ?? new CommandNode(place, _catalog.Find(type, _cancellation)?.Schema) { IsConditional = !isOfThisType };
    }
}
