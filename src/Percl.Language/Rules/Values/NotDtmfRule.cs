using Percl.Language.Facts;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL2015: a text is no sequence of keys of a phone.</summary>
internal sealed class NotDtmfRule : AttributeRule
{
    /// <inheritdoc/>
    public override Violation? Check(AttributeNode attribute, AttributeSchema declared, CommandContext command) =>
        declared.Dtmf is { } form
        && attribute.Value is TextValue { IsEmpty: false } text
        && (text.IsConstant ? !AreKeys(text.Prefix, form) : CannotBeKeys(text, form))
            ? Violation.Of(
                RuleIds.NotDtmf,
                attribute.Id,
                command.NameOf(declared),
                form.AllowsPauses ? ", and pauses such as {2}" : "",
                text.Display) with
            {
                IsAdvisory = declared.IsAdvisory,
            }
            : null;

    private static bool AreKeys(string text, DtmfForm form)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '{' && form.AllowsPauses)
            {
                var end = text.IndexOf('}', i);
                if (end < 0 || !IsPositive(text.Substring(i + 1, end - i - 1)))
                {
                    return false;
                }

                i = end;
            }
            else if (!IsKey(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool CannotBeKeys(TextValue text, DtmfForm form) =>
        text.Runs().Any(run => run.Any(c => !IsKey(c) && !(form.AllowsPauses && c is '{' or '}')));

    private static bool IsPositive(string number) =>
        number.All(static c => c is >= '0' and <= '9') && number.Any(static c => c != '0');

    private static bool IsKey(char c) => c is (>= '0' and <= '9') or '*' or '#';
}
