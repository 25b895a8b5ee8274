using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL2014: a string is no phone number in E.164 form.</summary>
internal sealed class NotPhoneNumberRule() : AttributeRule(new(
    "PERCL2014",
    RuleCategories.Values,
    RuleSeverity.Error,
    Title: "Not a phone number in E.164 form",
    Message: "'{0}' must be a phone number in E.164 form such as +12025550123, but is '{1}'",
    Description: "FreeClimb takes phone numbers in E.164 form only: a plus, the country code and the number, without "
        + "blanks or punctuation.")
{
    HasFix = true,
})
{
    private const int MostDigits = 15;

    /// <inheritdoc/>
    public override Violation? Check(AttributeNode attribute, AttributeSchema declared, CommandContext command) =>
        declared.IsPhoneNumber
        && attribute.Value is TextValue { IsEmpty: false } text
        && (text.IsConstant ? !IsNumber(text.Prefix) : CannotBeNumber(text))
            ? Report(attribute.Id, command.NameOf(declared), text.Display)
                .Suggest([.. WithoutPunctuation(text)])
            : null;

    private static IEnumerable<Suggestion> WithoutPunctuation(TextValue text)
    {
        var number = string.Concat(
            text.Prefix.Where(static c => c is not (' ' or '\u00A0' or '-' or '.' or '(' or ')' or '/')));
        return text.IsConstant && IsNumber(number)
            ? [new ReplaceValue(TextValue.Constant(number))]
            : [];
    }

    /// <summary>Determines whether a string is a phone number in E.164 form.</summary>
    public static bool IsNumber(string text) =>
        text.Length is >= 3 and <= MostDigits + 1
        && text[0] == '+'
        && text[1] is >= '1' and <= '9'
        && text.Skip(1).All(IsDigit);

    /// <summary>Determines whether the known parts exclude a phone number, whatever the unknown parts are.</summary>
    private static bool CannotBeNumber(TextValue text)
    {
        var prefix = text.Prefix;
        if ((prefix.Length > 0 && prefix[0] != '+') || (prefix.Length > 1 && prefix[1] is < '1' or > '9'))
        {
            return true;
        }

        var digits = 0;
        foreach (var run in text.Runs())
        {
            for (var i = 0; i < run.Length; i++)
            {
                if (IsDigit(run[i]))
                {
                    digits++;
                }
                else if (run[i] != '+' || i > 0)
                {
                    // A plus may begin the number if everything before it is empty at run time.
                    return true;
                }
            }
        }

        return digits > MostDigits;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
