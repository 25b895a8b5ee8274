using Microsoft.CodeAnalysis;
using Percl.CSharp.Spelling;

namespace Percl.CSharp.Symbols;

/// <summary>Provides queries about symbols that Roslyn does not have in one call.</summary>
internal static class SymbolExtensions
{
    private static readonly string[] AllMarks =
        [WellKnownNames.CommandAttribute, WellKnownNames.ObjectAttribute, WellKnownNames.ScriptAttribute];

    /// <summary>Determines whether the type is the runtime library's type of that name.</summary>
    public static bool IsPercl(this ITypeSymbol? type, string name) => type.Is(WellKnownNames.Namespace, name);

    /// <summary>Determines whether the type is the attribute of that name for the declaration of commands.</summary>
    public static bool IsDeclaration(this ITypeSymbol? type, string name) =>
        type.Is(WellKnownNames.DeclarationNamespace, name);

    /// <summary>Determines whether the type has the name and the namespace, whatever its arity.</summary>
    public static bool Is(this ITypeSymbol? type, string @namespace, string name) =>
        type is { ContainingType: null, ContainingNamespace: { IsGlobalNamespace: false } container }
        && type.Name == name
        && container.IsNamed(@namespace);

    /// <summary>Returns the attribute of the name; null where there is none.</summary>
    /// <remarks>Analyzers ask this of each type that code names, so nothing is allocated.</remarks>
    public static AttributeData? FindAttribute(this ISymbol symbol, string @namespace, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass.Is(@namespace, name))
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>Returns the attributes of a property, and those of the record's parameter that declares it.</summary>
    public static IEnumerable<AttributeData> DeclaredAttributes(this IPropertySymbol property)
    {
        var attributes = property.GetAttributes();
        return property.ContainingType is { IsRecord: true } record
            && FindParameter(record, property.Name)?.GetAttributes() is [_, ..] more
                ? attributes.Concat(more)
                : attributes;
    }

    /// <summary>Determines whether the symbol has that attribute of a declaration, or one derived from it.</summary>
    public static bool HasDeclaration(this ISymbol symbol, string name) => symbol.GetAttributes()
        .Any(attribute => attribute.AttributeClass.SelfAndBases().Any(type => type.IsDeclaration(name)));

    /// <summary>Determines whether the assembly is the runtime library, whose commands are also read.</summary>
    public static bool HasReadableCommands(this IAssemblySymbol assembly) =>
        assembly.FindAttribute(WellKnownNames.Namespace, WellKnownNames.ReadableAttribute) is not null;

    /// <summary>Determines whether the type has its own JSON converter.</summary>
    public static bool HasJsonConverter(this INamedTypeSymbol type) =>
        type.FindAttribute("System.Text.Json.Serialization", "JsonConverterAttribute") is not null;

    /// <summary>Returns the type and its base types.</summary>
    public static IEnumerable<INamedTypeSymbol> SelfAndBases(this INamedTypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            yield return current;
        }
    }

    /// <summary>Returns the type and the types that contain it.</summary>
    public static IEnumerable<INamedTypeSymbol> SelfAndContainers(this INamedTypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            yield return current;
        }
    }

    /// <summary>Returns the type and the types that are nested in it, at any depth.</summary>
    public static IEnumerable<INamedTypeSymbol> SelfAndNested(this INamedTypeSymbol type) =>
        type.GetTypeMembers().SelectMany(SelfAndNested).Prepend(type);

    /// <summary>Returns all types of a namespace and of its nested namespaces.</summary>
    public static IEnumerable<INamedTypeSymbol> AllTypes(this INamespaceSymbol container) => container.GetTypeMembers()
        .SelectMany(SelfAndNested)
        .Concat(container.GetNamespaceMembers().SelectMany(AllTypes));

    /// <summary>Determines whether source is generated for the type.</summary>
    public static bool IsMarked(this INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (IsMark(attribute))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the attributes that mark the type as one for which source is generated.</summary>
    public static IEnumerable<string> Marks(this INamedTypeSymbol type) => type.GetAttributes()
        .Where(IsMark)
        .Select(static attribute => attribute.AttributeClass!.Name);

    /// <summary>
    /// Determines whether the type declares attributes of a command: it is a command, or an object in a command.
    /// </summary>
    public static bool DeclaresAttributes(this INamedTypeSymbol type) =>
        type.IsDeclaredCommand() || type.IsDeclaredObject();

    /// <summary>Determines whether the type is marked as a command.</summary>
    public static bool IsDeclaredCommand(this ITypeSymbol type) => type.SelfIsMarked(WellKnownNames.CommandAttribute);

    /// <summary>Determines whether the type is marked as an object in a command.</summary>
    public static bool IsDeclaredObject(this ITypeSymbol type) => type.SelfIsMarked(WellKnownNames.ObjectAttribute);

    /// <summary>Determines whether the type is an object in a command: it, or a base type, is marked as one.</summary>
    public static bool IsObject(this ITypeSymbol type) => type.IsOrDerivesFromMarked(WellKnownNames.ObjectAttribute);

    /// <summary>
    /// Returns the type, or its nearest base type, for which source is generated; null where there is none.
    /// </summary>
    public static INamedTypeSymbol? FindMarked(this ITypeSymbol type)
    {
        // The types that C# has a word for, such as string and object, are never marked.
        var current = type as INamedTypeSymbol;
        while (current is { SpecialType: SpecialType.None } && !current.IsMarked())
        {
            current = current.BaseType;
        }

        return current is { SpecialType: SpecialType.None } ? current : null;
    }

    /// <summary>Determines whether the type maps strings to strings.</summary>
    public static bool IsTextMap(this ITypeSymbol type) => type.ElementType() is INamedTypeSymbol
    {
        OriginalDefinition: var pair,
        TypeArguments: [{ SpecialType: SpecialType.System_String }, { SpecialType: SpecialType.System_String }],
    } && pair.Is("System.Collections.Generic", "KeyValuePair");

    /// <summary>
    /// Determines whether the type is a command: it implements the interface, or it or a base type is marked. The
    /// generator does not see the interface that it adds to a marked type.
    /// </summary>
    public static bool IsCommand(this ITypeSymbol type) =>
        type.IsPercl(WellKnownNames.Command)
        || type.IsOrDerivesFromMarked(WellKnownNames.CommandAttribute)
        || type.Implements(WellKnownNames.Command)
        || (type is ITypeParameterSymbol parameter && parameter.ConstraintTypes.Any(IsCommand));

    /// <summary>
    /// Determines whether the type is a script: it implements the interface, or it or a base type is marked.
    /// </summary>
    public static bool IsScript(this ITypeSymbol type) =>
        type.IsPercl(WellKnownNames.Script)
        || type.IsOrDerivesFromMarked(WellKnownNames.ScriptAttribute)
        || type.Implements(WellKnownNames.Script)
        || (type is ITypeParameterSymbol parameter && parameter.ConstraintTypes.Any(IsScript));

    /// <summary>Determines whether the type is a webhook, or the base of several.</summary>
    public static bool IsWebhook(this ITypeSymbol type) => (type as INamedTypeSymbol).SelfAndBases()
        .Any(static known => known.Is(WellKnownNames.WebhookNamespace, "PerclWebhook"));

    /// <summary>Determines whether the type may be nested as a prompt.</summary>
    public static bool IsPrompt(this ITypeSymbol type) =>
        type.IsPercl(WellKnownNames.Prompt) || type.Implements(WellKnownNames.Prompt);

    /// <summary>Returns the type of a list's elements; null where the type is not a list.</summary>
    public static ITypeSymbol? ElementType(this ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_String)
        {
            return null;
        }

        if (type is IArrayTypeSymbol array)
        {
            return array.Rank == 1 ? array.ElementType : null;
        }

        return type.AllInterfaces.Concat(type is INamedTypeSymbol named ? [named] : [])
            .FirstOrDefault(
                static i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            ?.TypeArguments[0];
    }

    /// <summary>
    /// Determines whether a list of the type keeps the order of its elements: not a set, a stack or a bag.
    /// </summary>
    public static bool HasOrder(this ITypeSymbol list) =>
        list is IArrayTypeSymbol
        || (list.TypeKind == TypeKind.Interface
            && !list.AllInterfaces.Append(list).Any(static i => i.Name is "ISet" or "IReadOnlySet"))
        || list.AllInterfaces.Any(static i => i.OriginalDefinition.SpecialType
            is SpecialType.System_Collections_Generic_IReadOnlyList_T
                or SpecialType.System_Collections_Generic_IList_T);

    /// <summary>Returns the type without the <c>?</c> of a nullable value type.</summary>
    public static ITypeSymbol WithoutNullable(this ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type;

    private static IParameterSymbol? FindParameter(INamedTypeSymbol record, string name) => record.InstanceConstructors
        .SelectMany(static constructor => constructor.Parameters)
        .FirstOrDefault(parameter => parameter.Name == name);

    /// <summary>
    /// Determines whether code in the type may use the member, which the type or a base type declares.
    /// </summary>
    public static bool IsUsableIn(this ISymbol member, INamedTypeSymbol type) => member.DeclaredAccessibility switch
    {
        Accessibility.Private => SymbolEqualityComparer.Default.Equals(member.ContainingType, type),
        Accessibility.Internal or Accessibility.ProtectedAndInternal =>
            SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, type.ContainingAssembly)
            || member.ContainingAssembly.GivesAccessTo(type.ContainingAssembly),
        _ => true,
    };

    /// <summary>Determines whether the code of other assemblies may use a member of the compilation.</summary>
    public static bool MayBeUsedElsewhere(this ISymbol member, Compilation compilation) =>
        compilation.Options.OutputKind is not (OutputKind.ConsoleApplication or OutputKind.WindowsApplication)
        && member.ContainingType.SelfAndContainers().Prepend(member).All(static part => part.DeclaredAccessibility
            is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal);

    /// <summary>
    /// Determines whether the attribute is the nearest mark: a type that derives from an object may be marked as a
    /// command.
    /// </summary>
    private static bool IsOrDerivesFromMarked(this ITypeSymbol type, string attribute) =>
        type.FindMarked()?.SelfIsMarked(attribute) == true;

    /// <summary>Determines whether the namespace has that name, or is nested in that namespace at any depth.</summary>
    public static bool IsRootedIn(this INamespaceSymbol container, string name)
    {
        while (container is { ContainingNamespace.IsGlobalNamespace: false })
        {
            container = container.ContainingNamespace;
        }

        return container.Name == name;
    }

    private static bool SelfIsMarked(this ITypeSymbol type, string attribute) =>
        type is INamedTypeSymbol && type.FindAttribute(WellKnownNames.Namespace, attribute) is not null;

    private static bool IsMark(AttributeData attribute)
    {
        foreach (var mark in AllMarks)
        {
            if (attribute.AttributeClass.IsPercl(mark))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Implements(this ITypeSymbol type, string name)
    {
        foreach (var implemented in type.AllInterfaces)
        {
            if (implemented.IsPercl(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Determines whether the namespace has that full name.</summary>
    public static bool IsNamed(this INamespaceSymbol container, string name)
    {
        var part = container;
        var end = name.Length;
        while (part is { IsGlobalNamespace: false, Name: var own })
        {
            var start = end - own.Length;
            if (start < 0 || string.CompareOrdinal(name, start, own, 0, own.Length) != 0)
            {
                return false;
            }

            part = part.ContainingNamespace;
            if (start == 0)
            {
                return part is { IsGlobalNamespace: true };
            }

            if (name[start - 1] != '.')
            {
                return false;
            }

            end = start - 1;
        }

        return false;
    }
}
