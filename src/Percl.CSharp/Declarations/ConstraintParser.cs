using Microsoft.CodeAnalysis;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using Percl.Language.Collections;
using Percl.Language.Schema;

namespace Percl.CSharp.Declarations;

/// <summary>Reads the attributes that constrain the values of a property.</summary>
internal static class ConstraintParser
{
    private const string Annotations = "System.ComponentModel.DataAnnotations";

    /// <summary>Adds the constraints of the property to <paramref name="schema"/>.</summary>
    public static AttributeSchema Parse(
        AttributeSchema schema,
        INamedTypeSymbol type,
        IPropertySymbol property,
        ValueShape shape,
        CancellationToken cancellation)
    {
        schema = schema with
        {
            Kind = KindOf(property.Type.WithoutNullable(), shape),
            AllowedValues = shape is EnumShape { Members: var members }
                ? new EquatableArray<string>(members.Select(static member => member.JsonName))
                : default,
            IsFixed = FixedPropertyFinder.IsFixed(property, cancellation),
        };
        List<AttributeDependency>? dependencies = null;
        List<WebhookSchema>? webhooks = null;
        foreach (var attribute in property.DeclaredAttributes())
        {
            if (attribute.AttributeClass is not { } mark)
            {
                continue;
            }

            if (mark.Is(Annotations, mark.Name))
            {
                schema = AddAnnotation(schema, mark.Name, attribute);
            }
            else if (mark.Is("System.ComponentModel", "DefaultValueAttribute"))
            {
                schema = schema with { Default = attribute.Argument(0)?.PerclText() };
            }
            else if (mark.IsDeclaration(WellKnownNames.WebhookAttribute))
            {
                (webhooks ??= []).AddRange(ParseWebhook(attribute));
            }
            else if (mark.IsDeclaration(mark.Name))
            {
                schema = AddMark(schema, mark.Name, attribute);
                if (DependencyParser.Parse(mark.Name, attribute, type) is { } dependency)
                {
                    (dependencies ??= []).Add(dependency);
                }
            }
        }

        return schema with
        {
            IsPrivacy = schema.IsPrivacy || IsPrivacy(property.OverriddenProperty),
            Dependencies = dependencies is null ? default : new EquatableArray<AttributeDependency>(dependencies),
            Webhooks = webhooks is null ? default : new EquatableArray<WebhookSchema>(webhooks),
        };
    }

    /// <summary>
    /// Determines whether the property is one for privacy. An override is one too, as for other attributes of .NET:
    /// what is private must not become public because the override does not repeat the attribute.
    /// </summary>
    private static bool IsPrivacy(IPropertySymbol? property) =>
        property is not null
        && (property.DeclaredAttributes().Any(static attribute =>
                attribute.AttributeClass.IsDeclaration(WellKnownNames.PrivacyAttribute))
            || IsPrivacy(property.OverriddenProperty));

    private static ValueKind KindOf(ITypeSymbol type, ValueShape shape) => shape switch
    {
        ScalarShape { Kind: ScalarKind.Text } => ValueKind.Text,
        ScalarShape { Kind: ScalarKind.Uri } => ValueKind.Uri,
        ScalarShape { Kind: ScalarKind.Boolean } => ValueKind.Boolean,
        ScalarShape { Kind: ScalarKind.Number } => IsWhole(type) ? ValueKind.WholeNumber : ValueKind.Number,
        EnumShape => ValueKind.Enum,
        TextListShape => ValueKind.Texts,
        TextMapShape => ValueKind.Map,
        ObjectShape => ValueKind.Members,
        CommandShape => ValueKind.Command,
        CommandListShape or NestedScriptShape => ValueKind.Commands,
        _ => ValueKind.Unknown,
    };

    private static bool IsWhole(ITypeSymbol type) =>
        type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;

    private static AttributeSchema AddAnnotation(AttributeSchema schema, string name, AttributeData attribute) =>
        name switch
        {
            "RangeAttribute" => schema with { Range = RangeParser.Parse(attribute) },
            "StringLengthAttribute" or "MaxLengthAttribute" when IsText(schema) =>
                schema with { MaxCharacters = Whole(attribute, 0) },
            "LengthAttribute" when IsText(schema) => schema with { MaxCharacters = Whole(attribute, 1) },
            "RegularExpressionAttribute" when IsText(schema) =>
                schema with { Pattern = attribute.Argument(0)?.Value as string },
            "AllowedValuesAttribute" => schema with { AllowedValues = ParseValues(attribute) },
            _ => schema,
        };

    private static AttributeSchema AddMark(AttributeSchema schema, string name, AttributeData attribute) => name switch
    {
        WellKnownNames.MaxUtf8BytesAttribute when IsText(schema) => schema with { MaxUtf8Bytes = Whole(attribute, 0) },
        WellKnownNames.PhoneNumberAttribute => schema with { IsPhoneNumber = true },
        WellKnownNames.DtmfDigitsAttribute => schema with { Dtmf = new DtmfForm(attribute.Flag("AllowsPauses")) },
        WellKnownNames.ResourceIdAttribute when attribute.Argument(0)?.Value is string prefix =>
            schema with { ResourceId = new ResourceIdForm(prefix, attribute.Flag("IsAdvisory")) },
        WellKnownNames.AdvisoryAttribute => schema with { IsAdvisory = true },
        WellKnownNames.PrivacyAttribute => schema with { IsPrivacy = true },
        WellKnownNames.EndlessAttribute => schema with { EndlessAt = attribute.Argument(0)?.Value as int? },
        WellKnownNames.DurationAttribute when attribute.Argument(0) is { } unit => schema with
        {
            Unit = unit.PerclText() == "seconds" ? TimeUnit.Seconds : TimeUnit.Milliseconds,
        },
        _ => schema,
    };

    private static bool IsText(AttributeSchema schema) => schema.Kind is ValueKind.Text or ValueKind.Uri;

    private static int? Whole(AttributeData attribute, int index) =>
        attribute.Argument(index)?.Value is int number and >= 0 ? number : null;

    private static EquatableArray<string> ParseValues(AttributeData attribute) =>
        attribute.Argument(0) is { Kind: TypedConstantKind.Array, IsNull: false } values
            ? new EquatableArray<string>(values.Values.Select(static value => value.PerclText()).OfType<string>())
            : default;

    private static IEnumerable<WebhookSchema> ParseWebhook(AttributeData attribute)
    {
        if (attribute.Argument(0)?.Value is INamedTypeSymbol webhook)
        {
            yield return new WebhookSchema(
                JsonNames.OfWebhook(webhook),
                IsAnswerIgnored: attribute.Argument(1)?.PerclText() == "ignored",
                attribute.Flag("IsSentAgain"))
            {
                RepeatsAnswered = attribute.Flag("RepeatsAnswered"),
            };
        }
    }
}
