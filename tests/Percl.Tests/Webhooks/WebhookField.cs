using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Percl.Webhooks;

namespace Percl.Tests.Webhooks;

/// <summary>A field of a webhook as its record declares it.</summary>
/// <param name="Property">The property.</param>
internal sealed record WebhookField(PropertyInfo Property)
{
    public string Name => Property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? "";

    public bool IsText => Property.PropertyType == typeof(string);

    /// <summary>Whether null is among its values.</summary>
    public bool IsNullable =>
        new NullabilityInfoContext().Create(Property).ReadState is NullabilityState.Nullable;

    /// <summary>The enum of its values; null if it has none.</summary>
    public Type? Enum => Property.PropertyType is { IsGenericType: true } type
        && type.GetGenericTypeDefinition() == typeof(OpenValue<>)
            ? type.GetGenericArguments()[0]
            : null;

    /// <summary>What stands for the field, as <see cref="DocumentedField.Shape"/> says it.</summary>
    public string Shape => Enum is { } type
        ? $"value of {type.Name}"
        : JsonType + (IsNullable ? ", perhaps null" : "");

    private string JsonType
    {
        get
        {
            var type = Nullable.GetUnderlyingType(Property.PropertyType) ?? Property.PropertyType;
            var number = Property.GetCustomAttribute<JsonNumberHandlingAttribute>()?.Handling;
            var converter = Property.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType;

            return (System.Type.GetTypeCode(type), number) switch
            {
                (TypeCode.String, _) when converter == typeof(TextOrNumberJsonConverter) => "string or number",
                (TypeCode.String, _) when converter is null => "string",
                (TypeCode.Boolean, _) => "boolean",
                (TypeCode.Int32 or TypeCode.Int64, JsonNumberHandling.AllowReadingFromString) => "integer",
                (TypeCode.Int32 or TypeCode.Int64,
                    JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString) => "string or number",
                _ => Property.ToString()!,
            };
        }
    }

    public static IReadOnlyList<WebhookField> Of(Type webhook) =>
    [
        .. webhook.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.Name is not nameof(PerclWebhook.AdditionalFields))
            .Select(property => new WebhookField(property)),
    ];

    /// <summary>The value that a record has where nothing was sent.</summary>
    public object? Nothing => IsText && !IsNullable ? ""
        : Property.PropertyType.IsValueType ? Activator.CreateInstance(Property.PropertyType)
        : null;

    /// <summary>The value that a record has where a JSON value was sent.</summary>
    public object? Expected(JsonElement sent)
    {
        if (sent.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
        {
            return Nothing;
        }

        if (Enum is not null)
        {
            return Activator.CreateInstance(Property.PropertyType, sent.GetString());
        }

        var type = Nullable.GetUnderlyingType(Property.PropertyType) ?? Property.PropertyType;
        return type == typeof(bool)
            ? sent.GetBoolean()
            : Convert.ChangeType(sent.ToString(), type, System.Globalization.CultureInfo.InvariantCulture);
    }
}
