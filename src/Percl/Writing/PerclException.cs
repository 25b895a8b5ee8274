using System.Text;
using Percl.Language.Facts;

namespace Percl;

/// <summary>
/// A script was refused because a value in it breaks a rule of PerCL: FreeClimb would have dropped the call. Nothing of
/// the script has been written.
/// </summary>
public sealed class PerclException : Exception
{
    private const int LongestValueShown = 200;

    internal PerclException(string ruleId, JsonPosition position, string? value)
    {
        RuleId = ruleId;
        Path = position.Path;
        Command = position.Command;
        Attribute = position.Attribute;
        Value = value;
        HelpLink = RulePage.Of(ruleId);
    }

    /// <summary>The rule, for example <c>PERCL2001</c>. <see cref="Exception.HelpLink"/> is its page.</summary>
    public string RuleId { get; }

    /// <summary>The type of the script.</summary>
    public required Type Script { get; init; }

    /// <summary>The command, for example <c>CreateConference</c>; null where a command of the script itself is null.</summary>
    public string? Command { get; }

    /// <summary>The attribute, for example <c>actionUrl</c>; null where a command of the script itself is null.</summary>
    public string? Attribute { get; }

    /// <summary>Where in the script the value would stand, for example <c>$[1].CreateConference.actionUrl</c>.</summary>
    public string Path { get; }

    /// <summary>The value; null where it is null.</summary>
    public string? Value { get; }

    /// <inheritdoc/>
    public override string Message
    {
        get
        {
            var message = new StringBuilder(Subject).Append(' ').Append(Complaint).Append(". ");
            message.Append("Script ").Append(Script.Name).Append(", at ");
            return message.Append(Path).Append(". ").Append(RuleId).Append(": ").Append(HelpLink).ToString();
        }
    }

    private string Subject => this switch
    {
        { Command: null } => "The script",
        { Attribute: null } => Command,
        _ => Command + "." + Attribute,
    };

    private string Complaint => RuleId switch
    {
        RuleIds.UrlNotAbsolute => $"must be an absolute URL (http://host… or https://host…), but is {Shown}",
        RuleIds.RequiredMissing when Path.EndsWith(']') => "holds a command that is null",
        RuleIds.RequiredMissing => $"is required, but is {Shown}",
        _ => $"cannot be {Shown}",
    };

    private string Shown => Value switch
    {
        null => "null",
        "" => "empty",
        { Length: > LongestValueShown } => $"'{Value[..LongestValueShown]}…'",
        _ => $"'{Value}'",
    };
}
