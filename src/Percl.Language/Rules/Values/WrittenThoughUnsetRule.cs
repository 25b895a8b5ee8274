using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL2022: an attribute is written with a value that the code does not set.</summary>
internal sealed class WrittenThoughUnsetRule() : CommandRule(new(
    "PERCL2022",
    RuleCategories.Values,
    RuleSeverity.Warning,
    Title: "Written though not set",
    Message: "'{0}' is not set, but is written as {1}; {2}",
    Description: "FreeClimb's SDK writes every number and every Boolean, also where the code sets none. FreeClimb then "
        + "takes the written value and not its default.")
{
    HasFix = true,
    IsForJson = false,
})
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(CommandContext command) => command.Node.UnsetAttributes
        .Select(unset => command.Schema.Find(unset.Name) is { } declared ? Check(unset, declared, command) : null)
        .OfType<Violation>();

    private Violation? Check(AttributeNode unset, AttributeSchema declared, CommandContext command)
    {
        if (unset.Value.ConstantText() is not { } written || written == declared.Default)
        {
            return null;
        }

        if (ValueOf(declared) is { } value)
        {
            return Report(unset.Id, command.NameOf(declared), written, $"the default is {declared.Default}")
                .Suggest(new AddAttribute(declared.Name, value));
        }

        // False is what is meant by a flag that nobody sets. No number is.
        return unset.Value is not NumberValue number ? null
            : IsOutside(number, declared.Range)
                ? Report(unset.Id, command.NameOf(declared), written, $"it must be {declared.Range!.Display}")
            : Report(unset.Id, command.NameOf(declared), written, "without it, FreeClimb chooses") with
            {
                IsInformation = true,
            };
    }

    /// <summary>
    /// Determines whether the number is outside of a range of which FreeClimb documents both ends. Zero seems to be
    /// accepted where only the lower end is documented.
    /// </summary>
    private static bool IsOutside(NumberValue number, NumberRange? range) =>
        range is { Maximum: < double.PositiveInfinity } && !range.Contains(number.Value);

    private static ScriptValue? ValueOf(AttributeSchema declared) => (declared.Kind, declared.Default) switch
    {
        (_, null) => null,
        (ValueKind.Boolean, var flag) => new BooleanValue(flag == "true"),
        (ValueKind.WholeNumber or ValueKind.Number, var number) => new NumberValue(number),
        _ => null,
    };
}
