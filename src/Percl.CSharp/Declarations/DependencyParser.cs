using Microsoft.CodeAnalysis;
using Percl.CSharp.Spelling;
using Percl.CSharp.Symbols;
using Percl.Language.Collections;
using Percl.Language.Schema;

namespace Percl.CSharp.Declarations;

/// <summary>Reads attributes that relate a property to other properties of the same type.</summary>
internal static class DependencyParser
{
    /// <summary>
    /// Returns the dependency that the attribute declares; null where it declares none, or the other property does not
    /// exist.
    /// </summary>
    public static AttributeDependency? Parse(string name, AttributeData attribute, INamedTypeSymbol type)
    {
        switch (name)
        {
            case WellKnownNames.AtMostAttribute:
                return attribute.Argument(0)?.Value is string other && Find(type, other) is { } limit
                    ? new AtMost(JsonNames.OfProperty(limit))
                    : null;
            case WellKnownNames.NoEffectWhenAttribute:
                return ParseCondition(attribute, type, isAnyValueEnough: true) is { } undoing
                    ? new NoEffectWhen(undoing)
                    : null;
        }

        if (!WellKnownNames.IsConditional(name)
            || ParseCondition(attribute, type, isAnyValueEnough: false) is not { } condition)
        {
            return null;
        }

        return name switch
        {
            WellKnownNames.RequiredWhenAttribute => new RequiredWhen(condition, attribute.Flag("IsAdvisory")),
            WellKnownNames.OnlyWhenAttribute => new OnlyWhen(condition, attribute.Flag("IsAdvisory")),
            WellKnownNames.AbsoluteUrlWhenAttribute =>
                new UrlWhen(condition with { HoldsUnset = attribute.Flag("OrUnset") }),
            WellKnownNames.AllowedValuesWhenAttribute when attribute.Argument(2)?.Value is INamedTypeSymbol values =>
                new ValuesWhen(condition, ParseConstants(values)),
            WellKnownNames.MaxLengthWhenAttribute when attribute.Argument(2)?.Value is int length =>
                new MaxLengthWhen(condition, length),
            _ => null,
        };
    }

    private static AttributeCondition? ParseCondition(
        AttributeData attribute, INamedTypeSymbol type, bool isAnyValueEnough)
    {
        if (attribute.Argument(0)?.Value is not string path)
        {
            return null;
        }

        var value = attribute.Argument(1)?.PerclText();
        if (value is null && !(isAnyValueEnough && attribute.ConstructorArguments.Length == 1))
        {
            return null;
        }

        var names = path.Split('.');
        if (Find(type, names[0]) is not { } other)
        {
            return null;
        }

        if (names.Length == 1)
        {
            return new AttributeCondition(JsonNames.OfProperty(other), Member: null, value);
        }

        return names.Length == 2
            && other.Type.WithoutNullable() is INamedTypeSymbol holder
            && Find(holder, names[1]) is { } member
            ? new AttributeCondition(JsonNames.OfProperty(other), JsonNames.OfProperty(member), value)
            : null;
    }

    private static IPropertySymbol? Find(INamedTypeSymbol type, string name) => type.SelfAndBases()
        .SelectMany(declaring => declaring.GetMembers(name))
        .OfType<IPropertySymbol>()
        .FirstOrDefault();

    private static EquatableArray<string> ParseConstants(INamedTypeSymbol type) => new(type.GetMembers()
        .OfType<IFieldSymbol>()
        .Select(static field => field.HasConstantValue ? field.ConstantValue as string : null)
        .OfType<string>());
}
