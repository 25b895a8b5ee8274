using System.CommandLine;
using Percl.Language.Checking;

namespace Percl.Tool.CommandLine;

/// <summary><c>percl explain</c>: prints the page of a rule.</summary>
internal static class ExplainCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(ToolHost host)
    {
        var rule = new Argument<string>("RULE")
        {
            Description = "The id of the rule, as PERCL2001 or 2001.",
            HelpName = "RULE",
        };
        rule.CompletionSources.Add(static _ =>
            PerclRules.All.Select(static one => new System.CommandLine.Completions.CompletionItem(one.Id)));
        var command = new Command("explain", "Prints what a rule says, why, and how to configure it.") { rule };
        command.SetAction(parsed => Run(host, parsed.GetRequiredValue(rule)));
        return command;
    }

    private static int Run(ToolHost host, string name)
    {
        var id = name.ToUpperInvariant() is var upper && upper.StartsWith("PERCL", StringComparison.Ordinal)
            ? upper
            : "PERCL" + upper;
        if (PerclRules.All.FirstOrDefault(rule => rule.Id == id) is not { } found)
        {
            throw new ToolException($"there is no rule '{name}'; 'percl rules' lists all");
        }

        host.Output.WriteLine(Resource.Read(found.Id + ".md").TrimEnd());
        host.Output.WriteLine();
        host.Output.WriteLine(found.Info.Page);
        return ExitCode.Success;
    }
}
