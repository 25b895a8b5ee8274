using System.Text;
using Percl.Language.Facts;

namespace Percl;

/// <summary>
/// The exception that is thrown when a value in a script breaks a rule of PerCL. FreeClimb would drop the call. No part
/// of the script has been written.
/// </summary>
public sealed class PerclException : Exception
{
    private const int LongestValueShown = 200;

    private static readonly char[] QueryStarts = ['?', '#'];

    /// <summary>Initializes a new instance without a rule.</summary>
    public PerclException()
    {
    }

    /// <summary>Initializes a new instance without a rule and with the specified message.</summary>
    /// <param name="message">The message.</param>
    public PerclException(string? message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance without a rule and with the specified message and cause.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause.</param>
    public PerclException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal PerclException(Type script, string ruleId, JsonPosition position, string? value)
    {
        Script = script;
        RuleId = ruleId;
        Path = position.Path;
        Command = position.Command;
        Attribute = position.Attribute;
        Value = value;
        HelpLink = RulePage.Of(ruleId);
    }

    /// <summary>
    /// Gets the rule, for example <c>PERCL2001</c>, whose page is <see cref="Exception.HelpLink"/>; "" where the
    /// library did not create the exception.
    /// </summary>
    public string RuleId { get; } = "";

    /// <summary>Gets the type of the script; null where the library did not create the exception.</summary>
    public Type? Script { get; }

    /// <summary>
    /// Gets the command, for example <c>CreateConference</c>; null where a command of the script itself is null.
    /// </summary>
    public string? Command { get; }

    /// <summary>
    /// Gets the attribute, for example <c>actionUrl</c>; null where a command of the script itself is null.
    /// </summary>
    public string? Attribute { get; }

    /// <summary>
    /// Gets the JSON path of the value, for example <c>$[1].CreateConference.actionUrl</c>; "" where the library did
    /// not create the exception.
    /// </summary>
    public string Path { get; } = "";

    /// <summary>
    /// Gets the value as it is; null where it is null. <see cref="Message"/> shows a URL without its query, and with
    /// <c>x</c> for each digit: a URL may contain what a caller said or pressed. A URL in an attribute whose name does
    /// not end with <c>Url</c>, such as the file of Play, is masked as <c>xxxxx</c>: its command may ask for privacy.
    /// So is every value of a script that System.Text.Json serializes, because its caller may log the message. In a
    /// command of your own, do not end the name of an attribute with <c>Url</c> if it holds a private URL.
    /// </summary>
    public string? Value { get; }

    /// <summary>
    /// Gets or sets a value that indicates whether a command is missing, and not a text: both may be items of a list.
    /// </summary>
    internal bool IsAboutCommand { get; set; }

    /// <summary>
    /// Gets or sets a value that indicates whether the message masks the value. The framework that serializes a script
    /// may log the message, and a URL may contain what a caller said.
    /// </summary>
    internal bool HidesValue { get; set; }

    /// <inheritdoc/>
    public override string Message
    {
        get
        {
            if (Script is null)
            {
                return base.Message;
            }

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
        RuleIds.RequiredMissing when Path.EndsWith(']') && IsAboutCommand => "holds a command that is null",
        RuleIds.RequiredMissing when Path.EndsWith(']') => "holds a text that is null",
        RuleIds.RequiredMissing => $"is required, but is {Shown}",
        _ => $"cannot be {Shown}",
    };

    private string Shown => Value switch
    {
        null => "null",
        "" => "empty",
        _ when HidesValue || (RuleId is RuleIds.UrlNotAbsolute && IsUrlOfContents) =>
            $"'{PrivateText.Mask}' (masked; the property Value has it)",
        _ when RuleId is RuleIds.UrlNotAbsolute => $"'{Shortened(WithoutInput(Value))}'",
        _ => $"'{Shortened(Value)}'",
    };

    /// <summary>
    /// Gets a value that indicates whether the URL may be a part of what the command keeps private, such as the file of
    /// Play. The writer does not know yet whether the command asks for privacy. FreeClimb calls webhooks <c>…Url</c>.
    /// </summary>
    private bool IsUrlOfContents => Attribute?.EndsWith("Url", StringComparison.Ordinal) != true;

    private static string Shortened(string value) =>
        value.Length > LongestValueShown ? value[..LongestValueShown] + "…" : value;

    private static string WithoutInput(string url)
    {
        var query = url.IndexOfAny(QueryStarts);
        var shown = new StringBuilder(query < 0 ? url : url[..(query + 1)] + "…");
        for (var i = 0; i < shown.Length; i++)
        {
            if (char.IsDigit(shown[i]))
            {
                shown[i] = 'x';
            }
        }

        return shown.ToString();
    }
}
