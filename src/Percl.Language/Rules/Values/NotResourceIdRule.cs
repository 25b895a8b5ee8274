using Percl.Language.Facts;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL2016: a text is no id of the kind that the attribute takes.</summary>
internal sealed class NotResourceIdRule : AttributeRule
{
    private const int Digits = 40;

    /// <inheritdoc/>
    public override Violation? Check(AttributeNode attribute, AttributeSchema declared, CommandContext command)
    {
        if (declared.ResourceId is not { } form
            || attribute.Value is not TextValue { IsEmpty: false } text
            || (text.IsConstant ? IsId(text.Prefix, form) : MayBeId(text, form)))
        {
            return null;
        }

        // Where ids are only seen, nobody says that they are all so long; examples have shorter ones.
        var what = form.IsAdvisory ? $"'{form.Prefix}' and hexadecimal digits" : $"'{form.Prefix}' and 40 hexadecimal digits";
        return Violation.Of(RuleIds.NotResourceId, attribute.Id, command.NameOf(declared), what, text.Display) with
        {
            IsAdvisory = form.IsAdvisory,
        };
    }

    private static bool IsId(string text, ResourceIdForm form) =>
        text.StartsWith(form.Prefix, StringComparison.Ordinal)
        && text.Skip(form.Prefix.Length).All(IsHex)
        && (form.IsAdvisory ? text.Length > form.Prefix.Length : text.Length == form.Prefix.Length + Digits);

    private static bool MayBeId(TextValue text, ResourceIdForm form)
    {
        var beginning = text.Prefix;
        var beginsRight = beginning.Length <= form.Prefix.Length
            ? form.Prefix.StartsWith(beginning, StringComparison.Ordinal)
            : beginning.StartsWith(form.Prefix, StringComparison.Ordinal) && beginning.Skip(form.Prefix.Length).All(IsHex);
        if (!beginsRight)
        {
            return false;
        }

        // A later part may hold the prefix where all in front of it turns out to be empty.
        var length = 0;
        foreach (var run in text.Runs())
        {
            length += run.Length;
            if (!run.All(c => IsHex(c) || form.Prefix.IndexOf(c) >= 0))
            {
                return false;
            }
        }

        return form.IsAdvisory || length <= form.Prefix.Length + Digits;
    }

    private static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
