using System.CommandLine;
using System.Text;
using Percl.Language.Violations;
using Percl.Tool.Configuration;
using Percl.Tool.Hosting;
using Percl.Tool.Inputs;
using Percl.Tool.Linting;
using Percl.Tool.Outputs;
using Percl.Tool.Reports;

namespace Percl.Tool.CommandLine;

/// <summary>Runs <c>percl lint</c> once.</summary>
/// <param name="host">The surroundings.</param>
/// <param name="parsed">The command line.</param>
/// <param name="inputs">The inputs.</param>
/// <param name="options">The options.</param>
internal sealed class LintRun(ToolHost host, ParseResult parsed, InputArguments inputs, LintOptions options)
{
    /// <summary>Checks the inputs and returns the exit code.</summary>
    public int Run()
    {
        var problems = new List<InputProblem>();
        return Run(inputs.Read(host, parsed, problems), problems);
    }

    /// <summary>Creates what looks for changes of the inputs and of what is read with them.</summary>
    public Watcher CreateWatcher()
    {
        var patterns = parsed.GetValue(inputs.Files) ?? [];
        var finder = new FileFinder(host.Folder);
        string[] written =
            [.. ReadTargets().Select(static target => target.File).OfType<string>().Select(host.Resolve)];
        var baseline = parsed.GetValue(options.Baseline) is { } file ? host.Resolve(file) : null;
        return new Watcher(host, finder.FoldersOf(patterns), path =>
            path == baseline
            || SettingsFinder.FileNames.Contains(Path.GetFileName(path))
            || (finder.IsMatch(path, patterns) && !written.Contains(path)));
    }

    /// <summary>Checks scripts and returns the exit code.</summary>
    public int Run(IReadOnlyList<ScriptSource> sources) => Run(sources, []);

    private int Run(IEnumerable<ScriptSource> sources, List<InputProblem> problems)
    {
        var targets = ReadTargets();
        var accepted = parsed.GetValue(options.Baseline);
        var path = accepted is null ? null : host.Resolve(accepted);
        var baseline = path is null ? null : Baseline.Read(path, accepted!);
        var linter = new Linter(parsed.GetValue(options.Answers));
        // A pattern may match the baseline, which is no script.
        var scripts = sources.Where(source => source.Path != path)
            .Select(linter.Check)
            .Select(script => baseline?.Apply(script) ?? script)
            .Select(script => Fix(script, new Fixer(linter), baseline, problems).ForReport())
            .ToArray();
        problems.ForEach(problem => PerclTool.WriteError(host, problem.ToString()));
        if (parsed.GetValue(options.WriteBaseline) is { } written)
        {
            var folder = Path.GetDirectoryName(host.Resolve(written))!;
            OutputFile.Write(host, written, stream => Baseline.Write(stream, folder, scripts));
            return problems.Count > 0 ? ExitCode.Usage : ExitCode.Success;
        }

        var report = new LintReport(scripts, problems);
        foreach (var (format, file) in targets)
        {
            Write(report, format, file);
        }

        return problems.Count > 0 ? ExitCode.Usage : Fails(report) ? ExitCode.Found : ExitCode.Success;
    }

    private bool Fails(LintReport report)
    {
        var lowest = Enum.Parse<RuleSeverity>(parsed.GetRequiredValue(options.FailOn), ignoreCase: true);
        return !parsed.GetValue(options.ExitZero) && report.Findings.Any(one => one.Finding.Severity >= lowest);
    }

    private CheckedScript Fix(
        CheckedScript script, Fixer fixer, Baseline? baseline, List<InputProblem> problems)
    {
        if (!parsed.GetValue(options.Fix) && !parsed.GetValue(options.Diff))
        {
            return script;
        }

        var changed = fixer.Fix(script);
        if (ReferenceEquals(changed, script) || script.Source.Encoding is not { } encoding)
        {
            return script;
        }

        if (parsed.GetValue(options.Diff))
        {
            Show(script.Source, changed.Source.Text, encoding, problems);
            return script;
        }

        if (OutputFile.Replace(script.Source.Path, changed.Source.Text, encoding) is { } problem)
        {
            problems.Add(new InputProblem(script.Source.Shown, problem));
            return script;
        }

        return baseline?.Apply(changed) ?? changed;
    }

    /// <summary>Prints a change as a patch.</summary>
    private void Show(ScriptSource source, string changed, Encoding encoding, List<InputProblem> problems)
    {
        if (encoding is not UTF8Encoding)
        {
            problems.Add(new InputProblem(source.Shown, "is UTF-16, which no patch can change; '--fix' can"));
            return;
        }

        // The mark at the beginning of a file is a character for those who apply a patch.
        var mark = encoding.Preamble.IsEmpty ? "" : "\uFEFF";
        host.Output.Write(Patch.Of(source.Shown, mark + source.Text, mark + changed));
    }

    private void Write(LintReport report, string format, string? file)
    {
        if (file is null)
        {
            Formatter(format).Write(report, host.Output);
            host.Output.Flush();
            return;
        }

        OutputFile.Write(host, file, stream =>
        {
            using var output = new StreamWriter(stream, leaveOpen: true);
            Formatter(format).Write(report, output);
        });
    }

    private IReportFormat Formatter(string format) =>
        ReportFormats.Find(format, new TextFormat(host.HasColors, parsed.GetValue(options.Quiet)));

    private List<(string Format, string? File)> ReadTargets()
    {
        var output = parsed.GetValue(options.Output);
        if (parsed.GetValue(options.Diff) && output is null && parsed.GetValue(options.Formats) is null or [])
        {
            // Only a patch can be applied.
            return [];
        }

        var formats = parsed.GetValue(options.Formats) is { Length: > 0 } given
            ? given
            : [host.FindVariable("GITHUB_ACTIONS") == "true" && output is null
                ? ReportFormats.GitHub
                : ReportFormats.Text];
        var targets = formats.Select(static format => format.Split('=', 2))
            .Select(parts => (Format: parts[0], File: parts.Length > 1 ? parts[1] : output))
            .ToList();
        if (targets.Exists(static target => target.File is ""))
        {
            throw new ToolException("--format needs a file after '=', as in --format sarif=percl.sarif");
        }

        if (targets.Find(static target => !ReportFormats.Names.Contains(target.Format)) is { Format: { } unknown })
        {
            throw new ToolException(
                $"there is no format '{unknown}'; there are: {string.Join(", ", ReportFormats.Names)}");
        }

        return targets.Select(static target => target.File).Distinct().Count() == targets.Count
            ? targets
            : throw new ToolException("several formats need a file each, as in --format sarif=percl.sarif");
    }
}
