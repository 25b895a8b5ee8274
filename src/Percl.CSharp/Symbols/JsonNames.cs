using Microsoft.CodeAnalysis;

namespace Percl.CSharp.Symbols;

/// <summary>Provides the names of declarations in JSON.</summary>
internal static class JsonNames
{
    /// <summary>Returns the name of a command: the argument of its attribute, or the type's name.</summary>
    public static string OfCommand(INamedTypeSymbol type, AttributeData? attribute) =>
        attribute?.ConstructorArguments is [{ Value: string { Length: > 0 } name }] ? name : type.Name;

    /// <summary>Returns the name of a webhook: the constant of its record, or the record's name.</summary>
    public static string OfWebhook(INamedTypeSymbol webhook) => FindOfWebhook(webhook) ?? webhook.Name;

    /// <summary>Returns the name that the record of a webhook has as a constant; null for any other type.</summary>
    public static string? FindOfWebhook(INamedTypeSymbol webhook) =>
        webhook.GetMembers("Name").OfType<IFieldSymbol>().FirstOrDefault()
            is { HasConstantValue: true, ConstantValue: string name }
            ? name
            : null;

    /// <summary>Returns the name of an attribute of a command.</summary>
    public static string OfProperty(IPropertySymbol property) =>
        property.FindAttribute("System.Text.Json.Serialization", "JsonPropertyNameAttribute")?.ConstructorArguments
            is [{ Value: string { Length: > 0 } name }]
            ? name
            : CamelCase(property.Name);

    /// <summary>Returns the name of an enum's member.</summary>
    public static string OfEnumMember(IFieldSymbol member)
    {
        if (member.FindAttribute("System.Text.Json.Serialization", "JsonStringEnumMemberNameAttribute")
            ?.ConstructorArguments is [{ Value: string { Length: > 0 } jsonName }])
        {
            return jsonName;
        }

        var attribute = member.FindAttribute("System.Runtime.Serialization", "EnumMemberAttribute");
        return attribute?.NamedArguments.FirstOrDefault(static argument => argument.Key == "Value").Value.Value
            is string name
            ? name
            : CamelCase(member.Name);
    }

    /// <summary>
    /// Returns the name in System.Text.Json's camel case: a leading run of capitals becomes lower-case, except for the
    /// last of them before a small letter (<c>DTMFPassThrough</c> becomes <c>dtmfPassThrough</c>).
    /// </summary>
    public static string CamelCase(string name)
    {
        var letters = name.ToCharArray();
        for (var i = 0; i < letters.Length && char.IsUpper(letters[i]); i++)
        {
            if (i > 0 && i + 1 < letters.Length && !char.IsUpper(letters[i + 1]))
            {
                break;
            }

            letters[i] = char.ToLowerInvariant(letters[i]);
        }

        return new string(letters);
    }
}
