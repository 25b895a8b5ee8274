using Microsoft.CodeAnalysis;

namespace Percl.CSharp.Symbols;

/// <summary>What things are called in JSON.</summary>
internal static class JsonNames
{
    /// <summary>The name of a command: what its attribute says, or the type's name.</summary>
    public static string OfCommand(INamedTypeSymbol type, AttributeData? attribute) =>
        attribute?.ConstructorArguments is [{ Value: string { Length: > 0 } name }] ? name : type.Name;

    /// <summary>The name of a webhook: what its record says, or the record's name.</summary>
    public static string OfWebhook(INamedTypeSymbol webhook) =>
        webhook.GetMembers("Name").OfType<IFieldSymbol>().FirstOrDefault()
            is { HasConstantValue: true, ConstantValue: string name }
            ? name
            : webhook.Name;

    /// <summary>The name of an attribute of a command.</summary>
    public static string OfProperty(IPropertySymbol property) =>
        property.FindAttribute("System.Text.Json.Serialization", "JsonPropertyNameAttribute")?.ConstructorArguments
            is [{ Value: string { Length: > 0 } name }]
            ? name
            : CamelCase(property.Name);

    /// <summary>The name of an enum's value.</summary>
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
    /// The name as System.Text.Json's camel case has it: a leading run of capitals is lowered, but not the last of them
    /// where a small letter follows (<c>DTMFPassThrough</c> becomes <c>dtmfPassThrough</c>).
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
