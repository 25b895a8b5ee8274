using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Percl.Declarations;
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
            .. type.GetCustomAttributes<FirstInAnswerToAttribute>()
                .SelectMany(start => Flag(name, $"firstInAnswerTo {NameOf(start.Webhook)}", true)
                    .Concat(Flag(name, "mayRepeatAtStart", start.MayRepeat))),
            .. type.GetCustomAttributes<AllowedInAnswerToAttribute>()
                .Select(allowed => $"{name}: allowedInAnswerTo {NameOf(allowed.Webhook)}"),
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
        DefaultValueAttribute { Value: { } value } => [$"default {(value is bool ? CamelCase(value) : Number(value))}"],
        MaxUtf8BytesAttribute bytes => [$"maxBytes {Number(bytes.Length)}"],
        PhoneNumberAttribute => ["format e164"],
        DtmfDigitsAttribute digits => [digits.AllowsPauses ? "format dtmfWithPauses" : "format dtmf"],
        ResourceIdAttribute id => [$"format {(id.IsAdvisory ? "idSeen" : "id")}:{id.Prefix}"],
        WebhookAttribute webhook =>
        [
            "format url",
            $"webhooks {NameOf(webhook.Webhook)} {NameOf(webhook.Answer)}",
            .. webhook.IsSentAgain ? [$"sentAgain {NameOf(webhook.Webhook)}"] : (string[])[],
        ],
        AudioUrlAttribute => ["format audioUrl"],
        AbsoluteUrlAttribute => ["format url"],
        AdvisoryAttribute => ["lenient"],
        PrivacyAttribute => ["privacy"],
        EndlessAttribute endless => [$"endlessAt {Number(endless.Value)}"],
        DurationAttribute duration => [$"unit {CamelCase(duration.Unit)}"],
        AtMostAttribute atMost => [$"atMost {CamelCase(atMost.Other)}"],
        RequiredWhenAttribute required =>
            [$"{(required.IsAdvisory ? "perhapsRequiredWhen" : "requiredWhen")} {When(required.Other, required.Value)}"],
        OnlyWhenAttribute only =>
            [$"{(only.IsAdvisory ? "ignoredUnless" : "onlyWhen")} {When(only.Other, only.Value)}"],
        NoEffectWhenAttribute none => [$"noEffectWhen {When(none.Other, none.Value)}"],
        AbsoluteUrlWhenAttribute url =>
            [$"urlWhen {When(url.Other, url.Value)}", .. url.OrUnset ? [$"urlUnless {When(url.Other, null)}"] : (string[])[]],
        // The values are those of the attribute that says which are known.
        AllowedValuesWhenAttribute values => [$"onlyKnownWhen {When(values.Other, values.Value)}"],
        MaxLengthWhenAttribute length =>
            [$"maxLengthWhen {When(length.Other, length.Value)} {Number(length.Length)}"],
        MayBeTextAttribute => ["mayBeText"],
        RequiredAttribute => [],
        { TypeId: Type { Namespace: "System.Runtime.CompilerServices" } } => [],
        _ => throw new NotSupportedException($"Teach this test {attribute}."),
    };

    private static IEnumerable<string> Flag(string name, string fact, bool isSet) => isSet ? [$"{name}: {fact}"] : [];

    private static string NameOf(Type webhook) =>
        (string)webhook.GetField("Name", BindingFlags.Public | BindingFlags.Static)!.GetRawConstantValue()!;

    private static string Number(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private static string NameOf(WebhookAnswer answer) => CamelCase(answer);

    private static string When(string other, object? value)
    {
        var path = string.Join('.', other.Split('.').Select(CamelCase));
        return value switch
        {
            null => path,
            Enum member => $"{path} {DeclaredType.EnumValue(member)}",
            bool flag => $"{path} {CamelCase(flag)}",
            _ => $"{path} {value}",
        };
    }

    private static string CamelCase(object name) => JsonNamingPolicy.CamelCase.ConvertName(name.ToString()!);
}
