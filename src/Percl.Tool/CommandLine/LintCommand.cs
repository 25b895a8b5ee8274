using System.CommandLine;
using Percl.Language.Data;
using Percl.Tool.Hosting;
using Percl.Tool.Inputs;

namespace Percl.Tool.CommandLine;

/// <summary><c>percl lint</c>: checks scripts.</summary>
internal static class LintCommand
{
    /// <summary>The examples of the help.</summary>
    public const string Examples = """
        Examples:
          percl lint
          percl lint 'scripts/**/*.json' --fix
          percl lint --format text --format sarif=percl.sarif
          node menu.js | percl lint - --answers queueWait

        Exit codes:
          0  nothing at or above --fail-on
          1  findings
          2  wrong usage or input
        """;

    /// <summary>Creates the command.</summary>
    public static Command Create(ToolHost host)
    {
        var inputs = new InputArguments();
        var options = new LintOptions();
        var command = new Command("lint", "Checks scripts.");
        inputs.AddTo(command);
        options.AddTo(command);
        command.Validators.Add(result =>
        {
            Exclude(options.Fix, options.Diff);
            Exclude(options.Staged, options.Fix);
            Exclude(options.Staged, options.Watch);
            Exclude(options.Fix, options.Watch);
            Exclude(options.Diff, options.Watch);
            if (result.GetValue(options.Watch) && result.GetValue(options.WriteBaseline) is not null)
            {
                result.AddError($"{options.Watch.Name} and {options.WriteBaseline.Name} cannot be combined.");
            }

            if (result.GetValue(options.Answers) is { } answers && !Webhooks().Contains(answers))
            {
                result.AddError($"There is no webhook '{answers}' with an answer. There are:\n"
                    + WrappedText.Of([.. Webhooks().Order(StringComparer.Ordinal)], indent: 2));
            }

            if (result.GetValue(inputs.Files)?.Contains(InputArguments.StandardInput) == true
                && (result.GetValue(options.Fix) || result.GetValue(options.Watch) || result.GetValue(options.Staged)))
            {
                result.AddError("The standard input cannot be combined with --fix, --watch and --staged.");
            }

            void Exclude(Option<bool> one, Option<bool> other)
            {
                if (result.GetValue(one) && result.GetValue(other))
                {
                    result.AddError($"{one.Name} and {other.Name} cannot be combined.");
                }
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            // Ctrl+C ends the command also while it checks.
            await Task.Yield();
            var run = new LintRun(host, parsed, inputs, options);
            return parsed.GetValue(options.Watch)
                ? await run.CreateWatcher().RunAsync(run.Run, cancellation).ConfigureAwait(false)
                : parsed.GetValue(options.Staged)
                ? run.Run(await ReadStagedAsync(host, parsed.GetValue(inputs.Files) ?? [], cancellation)
                    .ConfigureAwait(false))
                : run.Run();
        });
        return command;
    }

    private static async Task<IReadOnlyList<ScriptSource>> ReadStagedAsync(
        ToolHost host, string[] patterns, CancellationToken cancellation)
    {
        var git = new StagedFiles(host.Folder);
        var finder = new FileFinder(host.Folder);
        var sources = new List<ScriptSource>();
        foreach (var path in await git.FindAsync(cancellation).ConfigureAwait(false))
        {
            if (!finder.IsMatch(path, patterns))
            {
                continue;
            }

            var content = await git.OpenAsync(path, cancellation).ConfigureAwait(false);
            await using (content.ConfigureAwait(false))
            {
                sources.Add(SourceReader.Read(content, path, finder.Show(path), out var problem)
                    ?? throw new ToolException(problem!.ToString()));
            }
        }

        return sources;
    }

    /// <summary>Returns the names of the webhooks whose answers FreeClimb runs.</summary>
    private static HashSet<string> Webhooks() =>
    [
        .. LanguageData.Language.Commands.SelectMany(static command => command.AllowedInAnswerTo
            .Concat(command.FirstInAnswerTo is { } first ? [first] : [])
            .Concat(command.Attributes.SelectMany(static attribute => attribute.Webhooks)
                .Where(static webhook => !webhook.IsAnswerIgnored)
                .Select(static webhook => webhook.Name))),
    ];
}
