using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.Language;
using PerclGenerator.Model;
using PerclGenerator.Parsing;

namespace PerclGenerator.CSharp;

/// <summary>Reads which commands a type that is marked <c>[PerclScript]</c> holds and in which order.</summary>
public static class DeclaredScriptReader
{
    /// <summary>Reads the script. The places are the numbers of <paramref name="properties"/>.</summary>
    public static ScriptModel Read(
        INamedTypeSymbol type, IReadOnlyList<IPropertySymbol> properties, CommandCatalog catalog, CancellationToken cancellation)
    {
        var items = properties.Select((property, index) => Read(property, new Place(index), catalog, cancellation));
        return new ScriptModel(ScriptKind.Script, new EquatableArray<ScriptItem>(items))
        {
            // A type that is derived may add commands.
            IsComplete = type.IsSealed || type.IsValueType,
            Answers = ScriptParser.FindAnswered(type),
        };
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
            IsConditional = !IsCreated(property, cancellation)
                && (ScriptParser.IsOptional(property) || (!type.IsSealed && !type.IsValueType)),
        };
    }

    /// <summary>Whether the property always has a new command of its own type, whatever its type would allow.</summary>
    private static bool IsCreated(IPropertySymbol property, CancellationToken cancellation)
    {
        if (property is not { SetMethod: null, IsVirtual: false, IsOverride: false, IsAbstract: false }
            || property.DeclaringSyntaxReferences is not [var reference]
            || reference.GetSyntax(cancellation) is not PropertyDeclarationSyntax declaration)
        {
            return false;
        }

        var value = declaration.ExpressionBody?.Expression ?? declaration.Initializer?.Value;
        return value is ImplicitObjectCreationExpressionSyntax
            || (value is ObjectCreationExpressionSyntax && property.Type.IsSealed);
    }
}
