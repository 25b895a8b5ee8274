using Percl.Language.Facts;

namespace Percl.Language;

/// <summary>PERCL2001: FreeClimb calls or loads a URL that is not absolute.</summary>
internal sealed class UrlNotAbsoluteRule : CommandRule
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(CommandNode command, CommandSchema schema)
    {
        foreach (var attribute in command.Attributes)
        {
            if (attribute.Value is not TextValue url
                || schema.Find(attribute.Name) is not { IsAbsoluteUrl: true } declared
                || RequiredMissingRule.Concerns(declared, url))
            {
                continue;
            }

            if (AbsoluteUrl.Judge(url.Prefix.AsSpan(), url.IsConstant) == UrlVerdict.NotAbsolute)
            {
                yield return Violation.Of(
                    RuleIds.UrlNotAbsolute, attribute.Place, schema.Name + "." + attribute.Name, url.IsEmpty ? "empty" : $"'{url.Display}'");
            }
        }
    }
}
