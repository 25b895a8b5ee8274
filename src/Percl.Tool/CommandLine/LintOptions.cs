using System.CommandLine;
using Percl.Language.Violations;
using Percl.Tool.Reports;

namespace Percl.Tool.CommandLine;

/// <summary>Provides the options of <c>percl lint</c>.</summary>
internal sealed class LintOptions
{
    /// <summary>Gets the webhook that the scripts answer.</summary>
    public Option<string> Answers { get; } = new("--answers")
    {
        Description = "The webhook that the scripts answer, as queueWait: some take only some commands.",
        HelpName = "WEBHOOK",
    };

    /// <summary>Gets the switch that writes fixes.</summary>
    public Option<bool> Fix { get; } = new("--fix") { Description = "Applies the fixes that lose nothing." };

    /// <summary>Gets the switch that prints fixes.</summary>
    public Option<bool> Diff { get; } = new("--diff")
    {
        Description = "Prints what --fix would change, as a patch, and changes nothing.",
    };

    /// <summary>Gets the formats.</summary>
    public Option<string[]> Formats { get; } = new("--format")
    {
        Description = $"The format of the report: {string.Join(", ", ReportFormats.Names)}. It may be given several "
            + "times, and with a file: --format text --format sarif=percl.sarif",
        HelpName = "FORMAT[=FILE]",
    };

    /// <summary>Gets the file of the report.</summary>
    public Option<string> Output { get; } = new Option<string>("--output", "-o")
    {
        Description = "The file of the report, where there is one format.",
        HelpName = "FILE",
    }.AcceptFile();

    /// <summary>Gets the severity that fails.</summary>
    public Option<string> FailOn { get; } = new Option<string>("--fail-on")
    {
        Description = "The lowest severity with which the command fails.",
        DefaultValueFactory = static _ => TextFormat.NameOf(RuleSeverity.Error),
    }.AcceptOnlyFromAmong([.. Enum.GetValues<RuleSeverity>().Select(TextFormat.NameOf)]);

    /// <summary>Gets the switch with which findings do not fail.</summary>
    public Option<bool> ExitZero { get; } = new("--exit-zero")
    {
        Description = "Exits with 0 whatever is found.",
    };

    /// <summary>Gets the file of the accepted findings.</summary>
    public Option<string> Baseline { get; } = new Option<string>("--baseline")
    {
        Description = "A file of findings that are accepted, and not reported.",
        HelpName = "FILE",
    }.AcceptFile();

    /// <summary>Gets the file to which the findings are written as accepted.</summary>
    public Option<string> WriteBaseline { get; } = new Option<string>("--write-baseline")
    {
        Description = "Writes all findings to a file, for --baseline, and exits with 0.",
        HelpName = "FILE",
    }.AcceptFile();

    /// <summary>Gets the switch that checks what is staged.</summary>
    public Option<bool> Staged { get; } = new("--staged")
    {
        Description = "Checks the files that are staged for Git's next commit, as they are staged.",
    };

    /// <summary>Gets the switch without a summary.</summary>
    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Prints findings only." };

    /// <summary>Gets the switch that checks again and again.</summary>
    public Option<bool> Watch { get; } = new("--watch")
    {
        Description = "Checks again when a file changes, until Ctrl+C.",
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])
            [Answers, Fix, Diff, Formats, Output, FailOn, ExitZero, Baseline, WriteBaseline, Staged, Quiet, Watch])
        {
            command.Options.Add(option);
        }
    }
}
