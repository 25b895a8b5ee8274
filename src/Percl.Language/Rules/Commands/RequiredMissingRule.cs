using Percl.Language.Facts;

namespace Percl.Language;

/// <summary>PERCL2010: a required attribute is missing, null or empty.</summary>
internal sealed class RequiredMissingRule : CommandRule
{
    /// <summary>Whether this rule speaks of <paramref name="value"/>, so that no other need do.</summary>
    public static bool Concerns(AttributeSchema attribute, ScriptValue value) =>
        attribute.IsRequired && value is NullValue or (TextValue { IsEmpty: true });

    /// <summary>Nobody but the author knows the value; where there are holes, run time may be asked for it.</summary>
    public static IEnumerable<Suggestion> Fill(AttributeSchema required) => required.Kind switch
    {
        ValueKind.Text or ValueKind.Uri => [new Suggestion(SuggestionKind.FillWithHole, required.Name)],
        ValueKind.WholeNumber => [new Suggestion(SuggestionKind.FillWithHole, required.Name, "int")],
        ValueKind.Boolean => [new Suggestion(SuggestionKind.FillWithHole, required.Name, "bool")],
        _ => [],
    };

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(CheckedCommand command)
    {
        foreach (var required in command.Schema.Attributes)
        {
            if (!required.IsRequired)
            {
                continue;
            }

            var set = command.Node.Find(required.Name);
            if (set is null)
            {
                if (command.Node.IsComplete)
                {
                    yield return At(command.Node.Place, "missing");
                }
            }
            else if (set.Value is NullValue)
            {
                yield return At(set.Place, "null");
            }
            else if (set.Value is TextValue { IsEmpty: true })
            {
                yield return required.AllowsEmpty
                    ? At(set.Place, "empty", "skips") with { IsHarmless = true }
                    : At(set.Place, "empty");
            }

            Violation At(Place place, string what, string consequence = "refuses") =>
                Violation.Of(RuleIds.RequiredMissing, place, command.NameOf(required), what, consequence)
                    .Suggest([.. Fill(required)]);
        }
    }
}
