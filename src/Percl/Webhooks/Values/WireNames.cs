using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text.Json;

namespace Percl.Webhooks;

/// <summary>Provides the spellings of an enum's members in JSON, read once from the declaration of the enum.</summary>
internal static class WireNames<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>
    where TEnum : struct, Enum
{
    private static readonly Dictionary<string, TEnum> Values = new(StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<TEnum, string> Texts = [];

    static WireNames()
    {
        foreach (var field in typeof(TEnum).GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var value = (TEnum)field.GetValue(null)!;
            var text = field.GetCustomAttribute<EnumMemberAttribute>()?.Value
                ?? JsonNamingPolicy.CamelCase.ConvertName(field.Name);

            Texts.Add(value, text);
            Values.Add(text, value);

            foreach (var other in field.GetCustomAttributes<AlsoSpelledAttribute>())
            {
                Values.Add(other.Text, value);
            }
        }
    }

    public static TEnum? Find(string? text) =>
        text is not null && Values.TryGetValue(text, out var value) ? value : null;

    /// <summary>Returns the spelling of a member; for a number that is no member, its digits.</summary>
    public static string TextOf(TEnum value) =>
        Texts.TryGetValue(value, out var text) ? text : value.ToString("D");
}
