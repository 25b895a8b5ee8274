using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Percl.Tests.Oracle;

namespace Percl.Tests.Conformance;

/// <summary>What the library declares of the commands, in the words of <see cref="ReferenceFacts"/>.</summary>
internal static class DeclaredFacts
{
    /// <summary>The facts by the name of the command.</summary>
    public static IReadOnlyDictionary<string, string[]> All { get; } = DeclaredType.Commands.ToDictionary(
        static command => command.Key, static command => OfCommand(command.Key, command.Value).ToArray());

    private static IEnumerable<string> OfCommand(string name, Type type)
    {
        var declaration = type.GetCustomAttribute<PerclCommandAttribute>()!;
        return
        [
            .. Flag(name, "terminal", declaration.IsTerminal),
            .. Flag(name, "endsCall", declaration.EndsCall),
            .. Flag(name, "prompt", type.IsAssignableTo(typeof(IPromptCommand))),
            .. type.GetCustomAttributes<RemovedAttribute>().Select(removed =>
                $"{name}: removed {removed.Name} {removed.Since}{(removed.Replacement is null ? "" : ", now " + removed.Replacement)}"),
            .. Members(name, type),
        ];
    }

    private static IEnumerable<string> Members(string name, Type type) => DeclaredType.AttributesOf(type)
        .SelectMany(attribute => OfAttribute($"{name}.{attribute.Key}", attribute.Value));

    private static IEnumerable<string> OfAttribute(string name, PropertyInfo property)
    {
        var type = DeclaredType.ValueType(property);
        var demand = property.GetCustomAttribute<RequiredAttribute>();
        return
        [
            $"{name}: type {DeclaredType.JsonType(type)}",
            .. Flag(name, $"items {DeclaredType.ItemsOf(type)}", DeclaredType.ItemsOf(type) is not null),
            .. Flag(name, "required", demand is not null || LibraryCommands.IsRequired(property)),
            .. Flag(name, "allowsEmpty", demand is { AllowEmptyStrings: true }),
            .. property.GetCustomAttributes().SelectMany(Limits).Select(limit => $"{name}: {limit}").Distinct(),
            .. type.IsEnum ? DeclaredType.EnumValues(type).Select(value => $"{name}: values {value}") : [],
            .. DeclaredType.IsObject(type) ? Members(name, type) : [],
        ];
    }

    private static IEnumerable<string> Limits(Attribute attribute) => attribute switch
    {
        AllowedValuesAttribute allowed => allowed.Values.Select(static value => $"values {value}"),
        KnownValuesAttribute known =>
            DeclaredType.Constants(known.Values).Select(static value => $"knownValues {value}"),
        RangeAttribute { Maximum: int.MaxValue } range => [$"min {Number(range.Minimum)}"],
        RangeAttribute range => [$"min {Number(range.Minimum)}", $"max {Number(range.Maximum)}"],
        StringLengthAttribute length => [$"maxLength {Number(length.MaximumLength)}"],
        MaxUtf8BytesAttribute bytes => [$"maxBytes {Number(bytes.Length)}"],
        PhoneNumberAttribute => ["format e164"],
        DtmfDigitsAttribute digits => [digits.AllowsPauses ? "format dtmfWithPauses" : "format dtmf"],
        ResourceIdAttribute id => [$"format {(id.IsOnlySeen ? "idSeen" : "id")}:{id.Prefix}"],
        WebhookAttribute webhook => ["format url", $"webhooks {NameOf(webhook.Webhook)} {NameOf(webhook.Answer)}"],
        AudioUrlAttribute => ["format audioUrl"],
        AbsoluteUrlAttribute => ["format url"],
        MayBeTextAttribute => ["mayBeText"],
        RequiredAttribute => [],
        { TypeId: Type { Namespace: "System.Runtime.CompilerServices" } } => [],
        _ => throw new NotSupportedException($"Teach this test {attribute}."),
    };

    private static IEnumerable<string> Flag(string name, string fact, bool isSet) => isSet ? [$"{name}: {fact}"] : [];

    private static string NameOf(Type webhook) =>
        (string)webhook.GetField("Name", BindingFlags.Public | BindingFlags.Static)!.GetRawConstantValue()!;

    private static string Number(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private static string NameOf(WebhookAnswer answer) => JsonNamingPolicy.CamelCase.ConvertName(answer.ToString());
}
