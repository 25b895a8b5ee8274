using Percl.Language.Schema;

namespace Percl.Language.Data;

/// <summary>Reads a dependency between attributes. Its <c>type</c> is the name of the record.</summary>
internal static class DependencyData
{
    public static AttributeDependency Read(DataObject data) => data.Text("type") switch
    {
        nameof(RequiredWhen) => new RequiredWhen(Condition(data), data.Flag("isAdvisory")),
        nameof(OnlyWhen) => new OnlyWhen(Condition(data), data.Flag("isAdvisory")),
        nameof(NoEffectWhen) => new NoEffectWhen(Condition(data)),
        nameof(AtMost) => new AtMost(data.Text("other")),
        nameof(MaxLengthWhen) => new MaxLengthWhen(Condition(data), data.Integer("characters") ?? 0),
        nameof(UrlWhen) => new UrlWhen(Condition(data)),
        nameof(ValuesWhen) => new ValuesWhen(Condition(data), data.Texts("values")),
        var type => throw new FormatException($"'{type}' is no dependency."),
    };

    private static AttributeCondition Condition(DataObject data) => data.Object(
        "condition",
        static condition => new AttributeCondition(
            condition.Text("name"), condition.TextOrNull("member"), condition.TextOrNull("value"))
        {
            HoldsUnset = condition.Flag("holdsUnset"),
        })
        ?? throw new FormatException("A dependency has no condition.");
}
