using Microsoft.CodeAnalysis;
using Percl.Language;
using PerclGenerator.Model;
using PerclGenerator.Parsing;

namespace PerclGenerator.CSharp;

/// <summary>Reads which commands a type that is marked <c>[PerclScript]</c> holds and in which order.</summary>
public static class DeclaredScriptReader
{
    /// <summary>Reads the script. The places are the numbers of <paramref name="properties"/>.</summary>
    public static ScriptModel Read(
        IReadOnlyList<IPropertySymbol> properties, CommandCatalog catalog, CancellationToken cancellation)
    {
        var items = properties.Select((property, index) => Read(property, new Place(index), catalog, cancellation));
        return new ScriptModel(ScriptKind.Script, new EquatableArray<ScriptItem>(items));
    }

    private static ScriptItem Read(
        IPropertySymbol property, Place place, CommandCatalog catalog, CancellationToken cancellation)
    {
        var type = property.Type.WithoutNullable();
        if (ShapeParser.ParseCommands(type) is not CommandShape)
        {
            return new UnknownItems(place);
        }

        return new CommandNode(place, catalog.Find(type, cancellation)?.Schema)
        {
            IsConditional = ScriptParser.IsOptional(property) || (!type.IsSealed && !type.IsValueType),
        };
    }
}
