using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using Percl.Language.Collections;
using Percl.Language.Data;
using Percl.Language.Schema;

namespace Percl.CSharp.Declarations;

/// <summary>
/// Provides the commands of one assembly symbol of FreeClimb's SDK. Its versions differ, so that each property is found
/// by its name; whatever a version does not have is no attribute of its commands.
/// </summary>
internal sealed class SdkCommands
{
    private const string UrlEnding = "Url";

    /// <summary>The requests of the REST API that register URLs of webhooks.</summary>
    private static readonly string[] Requests = ["MakeCallRequest", "ApplicationRequest", "CreateConferenceRequest"];

    private readonly ConcurrentDictionary<INamedTypeSymbol, ParsedCommand?> _parsed = new(
        SymbolEqualityComparer.Default);

    /// <summary>
    /// Returns the declaration of a command, an object in a command, or a request with URLs; null for any other type.
    /// </summary>
    public ParsedCommand? Find(INamedTypeSymbol type) => _parsed.GetOrAdd(type, Parse);

    private static ParsedCommand? Parse(INamedTypeSymbol type)
    {
        if (type.TypeKind != TypeKind.Class || !type.ContainingNamespace.IsNamed(WellKnownNames.SdkNamespace))
        {
            return null;
        }

        var schema = LanguageData.Language.Find(type.Name) ?? FindObject(type) ?? FindRequest(type);
        return schema is null ? null : Parse(type, schema);
    }

    private static ParsedCommand Parse(INamedTypeSymbol type, CommandSchema schema)
    {
        var found = schema.Attributes
            .Select(attribute => (Attribute: attribute, Property: FindProperty(type, attribute.Name)))
            .Where(static pair => pair.Property is not null)
            .ToArray();
        return new ParsedCommand(
            type,
            schema with
            {
                Attributes = new EquatableArray<AttributeSchema>(found.Select(static pair => pair.Attribute)),
            },
            found.Select(static pair => pair.Property!).ToImmutableArray());
    }

    /// <summary>Returns the declaration of an object by the attribute of a command that holds it.</summary>
    private static CommandSchema? FindObject(INamedTypeSymbol type) => LanguageData.Language.Commands
        .SelectMany(static command => command.Attributes, static (command, attribute) => (command, attribute))
        .Where(static pair => pair.attribute.Members is not null)
        .Where(pair => type.ContainingNamespace.GetTypeMembers(pair.command.Name).Any(command =>
            SymbolEqualityComparer.Default.Equals(FindProperty(command, pair.attribute.Name)?.Type, type)))
        .Select(static pair => pair.attribute.Members)
        .FirstOrDefault();

    /// <summary>Returns a request's URLs as attributes, since FreeClimb calls those as well.</summary>
    private static CommandSchema? FindRequest(INamedTypeSymbol type) => Array.IndexOf(Requests, type.Name) < 0
        ? null
        : new CommandSchema(type.Name, false, false, false, new EquatableArray<AttributeSchema>(type.GetMembers()
            .OfType<IPropertySymbol>()
            .Where(static property => property.Type.SpecialType == SpecialType.System_String
                && property.Name.EndsWith(UrlEnding, StringComparison.Ordinal))
            .Select(static property => new AttributeSchema(JsonNames.CamelCase(property.Name))
            {
                Kind = ValueKind.Text,
                IsAbsoluteUrl = true,
            })))
        {
            IsObject = true,
        };

    private static IPropertySymbol? FindProperty(INamedTypeSymbol type, string attribute) => type.GetMembers()
        .OfType<IPropertySymbol>()
        .FirstOrDefault(property => string.Equals(property.Name, attribute, StringComparison.OrdinalIgnoreCase));
}
