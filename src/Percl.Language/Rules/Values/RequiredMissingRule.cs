using Percl.Language.Facts;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL2010: a required attribute is missing, null or empty.</summary>
internal sealed class RequiredMissingRule : CommandRule
{
    /// <summary>Whether this rule speaks of <paramref name="value"/>, so that no other need do.</summary>
    public static bool Concerns(AttributeSchema attribute, ScriptValue value) =>
        attribute.IsRequired && value is NullValue or (TextValue { IsEmpty: true });

    /// <summary>Nobody but the author knows the value; where there are placeholders, run time may be asked for it.</summary>
    public static IEnumerable<Suggestion> Fill(AttributeSchema required) => required.Kind switch
    {
        ValueKind.Text or ValueKind.Uri => [new Suggestion(SuggestionKind.FillWithPlaceholder, required.Name)],
        ValueKind.WholeNumber => [new Suggestion(SuggestionKind.FillWithPlaceholder, required.Name, "int")],
        ValueKind.Boolean => [new Suggestion(SuggestionKind.FillWithPlaceholder, required.Name, "bool")],
        _ => [],
    };

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(CommandContext command)
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
                    yield return At(command.Node.Id, "missing");
                }
            }
            else if (set.Value is NullValue)
            {
                yield return At(set.Id, "null");
            }
            else if (set.Value is TextValue { IsEmpty: true })
            {
                yield return required.AllowsEmpty
                    ? At(set.Id, "empty", "skips") with { IsAdvisory = true }
                    : At(set.Id, "empty");
            }

            Violation At(NodeId place, string what, string consequence = "refuses") =>
                Violation.Of(RuleIds.RequiredMissing, place, command.NameOf(required), what, consequence)
                    .Suggest([.. Fill(required)]);
        }
    }
}
