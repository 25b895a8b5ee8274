using Microsoft.CodeAnalysis;
using Percl.CSharp.Declarations;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using Percl.Language.Collections;
using PerclGenerator.Model;

namespace PerclGenerator.Lowering;

/// <summary>Lowers a type to the declaration that its second part repeats.</summary>
internal static class TypeLowering
{
    /// <summary>Lowers the type, which must have no problems.</summary>
    public static TypeModel Lower(INamedTypeSymbol type)
    {
        var chain = type.SelfAndContainers().Reverse().ToArray();
        var namespaces = PartialTypes.Namespaces(type).Reverse().ToArray();
        return new TypeModel(
            string.Join(".", [.. namespaces, .. chain.Select(static part => part.MetadataName)]),
            namespaces.Length == 0 ? null : string.Join(".", namespaces.Select(static name => name.AsIdentifier())),
            new EquatableArray<string>(chain.Select(Declaration)));
    }

    private static string Declaration(INamedTypeSymbol type)
    {
        var keyword = type switch
        {
            { TypeKind: TypeKind.Interface } => "interface",
            { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
            { IsRecord: true } => "record",
            { TypeKind: TypeKind.Struct } => "struct",
            _ => "class",
        };
        var parameters = type.TypeParameters.IsEmpty
            ? ""
            : "<" + string.Join(
                ", ", type.TypeParameters.Select(static parameter => parameter.Name.AsIdentifier())) + ">";
        return "partial " + keyword + " " + type.Name.AsIdentifier() + parameters;
    }
}
