using Percl.Language.Collections;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL2022: attributes are written with values that the code does not set.</summary>
internal sealed class WrittenThoughUnsetRule() : CommandRule(new(
    "PERCL2022",
    RuleCategories.Values,
    RuleSeverity.Warning,
    Title: "Written though not set",
    Message: "'{0}' writes what is not set: {1}",
    Description: "FreeClimb's SDK writes every number and every Boolean, also where the code sets none. FreeClimb then "
        + "takes the written value and not its default.")
{
    HasFix = true,
    IsForJson = false,
})
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(CommandContext command)
    {
        var written = command.Node.UnsetAttributes
            .Select(unset => command.Schema.Find(unset.Name) is { } declared ? Check(unset, declared, command) : null)
            .OfType<Written>()
            .ToArray();
        if (written.Length == 0)
        {
            yield break;
        }

        var violation = Report(
            command.Node.Id, command.Schema.Name, string.Join(", ", written.Select(static one => one.Text))) with
        {
            IsInformation = Array.TrueForAll(written, static one => one.IsInformation),
        };
        var defaults = written.Select(static one => one.Default).OfType<AddAttribute>().ToArray();
        yield return defaults.Length == 0
            ? violation
            : violation.Suggest(new AddAttributes(new EquatableArray<AddAttribute>(defaults)));
    }

    private static Written? Check(AttributeNode unset, AttributeSchema declared, CommandContext command)
    {
        if (unset.Value.ConstantText() is not { } value || value == declared.Default)
        {
            return null;
        }

        if (ValueOf(declared) is { } usual)
        {
            return Describe($"the default is {declared.Default}") with
            {
                Default = new AddAttribute(declared.Name, usual),
            };
        }

        // False is what is meant by a flag that nobody sets. No number is.
        return unset.Value is not NumberValue number ? null
            : IsOutside(number, declared.Range) ? Describe($"it must be {declared.Range!.Display}")
            : FindGreater(declared.Name, number, command) is var (other, least)
                ? Describe($"less than {other}, {least}: FreeClimb refuses the command")
            : Describe("without it, FreeClimb chooses") with { IsInformation = true };

        Written Describe(string why) => new($"{declared.Name} as {value} ({why})");
    }

    /// <summary>
    /// Returns the attribute that must not be greater than the number, but is; null where there is none.
    /// </summary>
    private static (string Name, string Value)? FindGreater(string name, NumberValue number, CommandContext command)
    {
        foreach (var other in command.Schema.Attributes)
        {
            if (other.Dependencies.Any(dependency => dependency is AtMost { Other: var most } && most == name)
                && command.Node.Find(other.Name)?.Value is NumberValue set
                && set.Value > number.Value)
            {
                return (other.Name, set.Json);
            }
        }

        return null;
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

    /// <param name="Text">The attribute, what is written, and what is wrong with that.</param>
    private sealed record Written(string Text)
    {
        /// <summary>Gets the documented default; null where there is none.</summary>
        public AddAttribute? Default { get; init; }

        public bool IsInformation { get; init; }
    }
}
