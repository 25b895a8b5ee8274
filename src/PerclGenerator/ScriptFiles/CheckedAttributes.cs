using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Percl.CSharp.Declarations;
using Percl.Language.Collections;
using Percl.Language.Schema;

namespace PerclGenerator.ScriptFiles;

/// <summary>Finds the attributes that are checked when they are written.</summary>
internal static class CheckedAttributes
{
    /// <summary>The attributes of each library, read once: all compilations of a session share the library.</summary>
    private static readonly ConditionalWeakTable<MetadataReference, IReadOnlyList<CheckedAttribute>> Known = new();

    /// <summary>
    /// Returns the checked attributes of the runtime library's commands; null where the compilation does not reference
    /// it.
    /// </summary>
    public static EquatableArray<CheckedAttribute>? OfLibrary(Compilation compilation)
    {
        if (CommandCatalog.Of(compilation) is not { } catalog)
        {
            return null;
        }

        return new EquatableArray<CheckedAttribute>(
            compilation.GetMetadataReference(catalog.Runtime) is { } reference
                ? Known.GetValue(reference, _ => [.. catalog.Language.Commands.SelectMany(Of)])
                : catalog.Language.Commands.SelectMany(Of));
    }

    /// <summary>Returns the checked attributes of a command.</summary>
    public static IEnumerable<CheckedAttribute> Of(CommandSchema command) => Of(command, command.Name);

    private static IEnumerable<CheckedAttribute> Of(CommandSchema schema, string path)
    {
        foreach (var attribute in schema.Attributes)
        {
            var name = path + "." + attribute.Name;
            var mustNotBeEmpty = attribute
                is { IsRequired: true, AllowsEmpty: false, Kind: ValueKind.Text or ValueKind.Uri };
            if (attribute.IsAbsoluteUrl || mustNotBeEmpty)
            {
                yield return new CheckedAttribute(name, attribute.IsAbsoluteUrl, mustNotBeEmpty);
            }

            foreach (var member in attribute.Members is { } members ? Of(members, name) : [])
            {
                yield return member;
            }
        }
    }
}
