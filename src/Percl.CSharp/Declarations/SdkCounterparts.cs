using Microsoft.CodeAnalysis;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;

namespace Percl.CSharp.Declarations;

/// <summary>Finds what the runtime library has for a type or a member of FreeClimb's SDK.</summary>
internal sealed class SdkCounterparts(CommandCatalog catalog)
{
    /// <summary>Returns the type of the runtime library; null where it has none.</summary>
    public INamedTypeSymbol? Find(INamedTypeSymbol type) => !type.IsOfSdk() ? null
        : type.IsSdkBase() ? FindBase()
        : type.IsSdkScript() ? FindNamed(WellKnownNames.RuntimeScript)
        : type.TypeKind == TypeKind.Enum ? FindEnum(type)
        : catalog.Find(type, CancellationToken.None) is { Schema.Name: var name } ? FindNamed(name)
        : null;

    /// <summary>Returns the type of all commands; null where the project does not have the runtime library.</summary>
    public INamedTypeSymbol? FindBase() => FindNamed(WellKnownNames.Command);

    /// <summary>Returns the property of the same attribute; null where there is none.</summary>
    public IPropertySymbol? Find(ParsedCommand command, int index)
    {
        var name = command.Schema.Attributes[index].Name;
        return Find(command.Type) is { } type && catalog.Find(type, CancellationToken.None) is { } found
            ? found.Properties.FirstOrDefault(property => JsonNames.OfProperty(property) == name)
            : null;
    }

    /// <summary>Returns the member of an enum with the same name in PerCL; null where there is none.</summary>
    public IFieldSymbol? Find(IFieldSymbol member) => Find(member.ContainingType) is { } type
        ? MembersOf(type).FirstOrDefault(other => JsonNames.OfEnumMember(other) == JsonNames.OfEnumMember(member))
        : null;

    private INamedTypeSymbol? FindNamed(string name) =>
        catalog.Runtime?.GetTypeByMetadataName(WellKnownNames.Namespace + "." + name);

    /// <summary>Returns the enum whose members have the same names in PerCL: its own name may differ.</summary>
    private INamedTypeSymbol? FindEnum(INamedTypeSymbol type)
    {
        var names = new HashSet<string>(MembersOf(type).Select(JsonNames.OfEnumMember), StringComparer.Ordinal);
        return catalog.Runtime?.GlobalNamespace.GetNamespaceMembers()
            .Where(static container => container.Name == WellKnownNames.Namespace)
            .SelectMany(static container => container.GetTypeMembers())
            .FirstOrDefault(other => other.TypeKind == TypeKind.Enum
                && names.SetEquals(MembersOf(other).Select(JsonNames.OfEnumMember)));
    }

    private static IEnumerable<IFieldSymbol> MembersOf(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.IsConst);
}
