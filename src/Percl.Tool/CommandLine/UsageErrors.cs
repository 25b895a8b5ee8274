using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Percl.Language.Wording;

namespace Percl.Tool.CommandLine;

/// <summary>Finds what is wrong with a command line.</summary>
internal static class UsageErrors
{
    /// <summary>Returns the errors; none where the command can run, or where help is asked for.</summary>
    public static IReadOnlyList<string> Find(ParseResult parsed)
    {
        if (parsed.Action is not ParseErrorAction && parsed.Action != parsed.CommandResult.Command.Action)
        {
            return [];
        }

        string[] unknown =
        [
            .. parsed.UnmatchedTokens.Where(static token => !LooksLikeOption(token))
                .Select(token => Describe(token, parsed.CommandResult.Command)),
            .. parsed.UnmatchedTokens.Where(LooksLikeOption).Concat(OptionsTakenForArguments(parsed))
                .Select(token => Unknown("option", token.Split('=')[0], OptionsOf(parsed.CommandResult))),
        ];
        return unknown.Length > 0
            ? unknown
            : [.. parsed.Errors.Select(static error => error.Message.TrimEnd('.')).Distinct()];
    }

    /// <summary>Returns the words of a command, as it is called.</summary>
    public static string NameOf(CommandResult command) => command.Parent is CommandResult parent
        ? $"{NameOf(parent)} {command.Command.Name}"
        : "percl";

    private static string Describe(string token, Command command) => command.Subcommands.Count > 0
        ? Unknown("command", token, command.Subcommands.Select(static one => one.Name))
        : $"'{token}' is too much";

    /// <summary>
    /// Returns the arguments that begin like an option. A file with such a name can be given after <c>--</c>, or as
    /// <c>./-name</c>.
    /// </summary>
    private static IEnumerable<string> OptionsTakenForArguments(ParseResult parsed)
    {
        var before = parsed.Tokens.TakeWhile(static token => token.Type is not TokenType.DoubleDash)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(static argument => argument.Tokens)
            .Where(token => before.Contains(token) && LooksLikeOption(token.Value))
            .Select(static token => token.Value);
    }

    private static bool LooksLikeOption(string token) => token is ['-', _, ..];

    private static IEnumerable<string> OptionsOf(CommandResult? command)
    {
        for (var isOwn = true; command is not null; command = command.Parent as CommandResult, isOwn = false)
        {
            foreach (var option in command.Command.Options.Where(option => isOwn || option.Recursive))
            {
                yield return option.Name;
            }
        }
    }

    private static string Unknown(string what, string token, IEnumerable<string> known) =>
        $"unknown {what} '{token}'{NearestName.DidYouMean(token, NearestName.Find(token, known))}";
}
