using System.Reflection;
using System.Runtime.Serialization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Percl.Tests.Oracle;

namespace Percl.Tests.Conformance;

/// <summary>What the types that declare commands and objects say of PerCL.</summary>
internal static class DeclaredType
{
    /// <summary>The commands by their names.</summary>
    public static IReadOnlyDictionary<string, Type> Commands { get; } = LibraryCommands.All.ToDictionary(
        static type => type.GetCustomAttribute<PerclCommandAttribute>()!.Name ?? type.Name, StringComparer.Ordinal);

    /// <summary>The attributes of a command, or the members of an object, by their names.</summary>
    public static IReadOnlyDictionary<string, PropertyInfo> AttributesOf(Type type) =>
        LibraryCommands.AttributesOf(type).ToDictionary(NameOf, StringComparer.Ordinal);

    /// <summary>The type of an attribute's value where it has one.</summary>
    public static Type ValueType(PropertyInfo property) =>
        Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;

    /// <summary>What the type is in JSON.</summary>
    public static string JsonType(Type type) => type switch
    {
        { IsEnum: true } => "string",
        _ when type == typeof(string) => "string",
        _ when type == typeof(bool) => "boolean",
        _ when type == typeof(int) => "integer",
        _ when type == typeof(double) => "number",
        _ when ItemsOf(type) is not null && !IsMap(type) => "array",
        _ when IsObject(type) || IsMap(type) => "object",
        _ => throw new NotSupportedException($"Teach this test {type}."),
    };

    /// <summary>What the items of a list or a map are; null where the type is neither.</summary>
    public static string? ItemsOf(Type type) => type switch
    {
        _ when IsMap(type) || type == typeof(IReadOnlyList<string>) => "string",
        _ when type == typeof(IReadOnlyList<IPromptCommand>) => "prompt",
        _ => null,
    };

    /// <summary>Whether the type is an object that is declared like a command.</summary>
    public static bool IsObject(Type type) => type.IsDefined(typeof(PerclObjectAttribute));

    /// <summary>Whether the type holds texts by their names.</summary>
    public static bool IsMap(Type type) => type == typeof(IReadOnlyDictionary<string, string>);

    /// <summary>The names of an enum's values.</summary>
    public static IEnumerable<string> EnumValues(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(EnumValue);

    /// <summary>The name of an enum's value.</summary>
    public static string EnumValue(Enum member) => EnumValue(member.GetType().GetField(member.ToString())!);

    /// <summary>The values of a class's constants.</summary>
    public static IEnumerable<string> Constants(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(static field => (string)field.GetRawConstantValue()!);

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? CamelCase(property.Name);

    private static string EnumValue(FieldInfo member) =>
        member.GetCustomAttribute<EnumMemberAttribute>()?.Value ?? CamelCase(member.Name);

    private static string CamelCase(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
