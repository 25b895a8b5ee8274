using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL2016: a string is no id of the kind that the attribute takes.</summary>
internal sealed class NotResourceIdRule() : AttributeRule(new(
    "PERCL2016",
    RuleCategories.Values,
    RuleSeverity.Error,
    Title: "Invalid resource id",
    Message: "'{0}' must be {1}, but is '{2}'",
    Description: "The id of a FreeClimb resource has a prefix for its kind and hexadecimal digits. An id of another "
        + "kind finds nothing."))
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

        // The reference only shows such ids, and some of its examples are shorter.
        var what = form.IsAdvisory
            ? $"'{form.Prefix}' and hexadecimal digits"
            : $"'{form.Prefix}' and 40 hexadecimal digits";
        return Report(attribute.Id, command.NameOf(declared), what, text.Display) with
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
            : beginning.StartsWith(form.Prefix, StringComparison.Ordinal)
                && beginning.Skip(form.Prefix.Length).All(IsHex);
        if (!beginsRight)
        {
            return false;
        }

        // A later part may hold the prefix if everything before it is empty at run time.
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
