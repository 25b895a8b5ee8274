using System.CommandLine;
using System.CommandLine.Invocation;
using Percl.Tool.Hosting;

namespace Percl.Tool.CommandLine;

/// <summary>Runs the tool.</summary>
internal static class PerclTool
{
    /// <summary>Runs a command line and returns its exit code.</summary>
    public static async Task<int> RunAsync(string[] arguments, ToolHost host, CancellationToken cancellation = default)
    {
        var lint = LintCommand.Create(host);
        var format = FormatCommand.Create(host);
        var call = CallCommand.Create(host);
        var explore = ExploreCommand.Create(host);
        var invoke = InvokeCommand.Create(host);
        var root = new RootCommand("Checks, fixes and formats PerCL scripts for FreeClimb, and calls applications.")
        {
            lint,
            format,
            call,
            explore,
            invoke,
            ExplainCommand.Create(host),
            RulesCommand.Create(host),
            SchemaCommand.Create(host),
        };
        ExamplesHelp.AddTo(root, new Dictionary<Command, Func<string>>
        {
            [lint] = static () => LintCommand.Examples,
            [format] = static () => FormatCommand.Examples,
            [call] = static () => CallCommand.Examples,
            [explore] = static () => ExploreCommand.Examples,
            [invoke] = static () => InvokeCommand.Examples,
        });
        var parsed = root.Parse(arguments);
        if (arguments.Length > 0 && UsageErrors.Find(parsed) is { Count: > 0 } errors)
        {
            foreach (var error in errors)
            {
                WriteError(host, error);
            }

            await host.Error.WriteLineAsync($"'{UsageErrors.NameOf(parsed.CommandResult)} --help' tells more.")
                .ConfigureAwait(false);
            return ExitCode.Usage;
        }

        var invocation = new InvocationConfiguration
        {
            Output = host.Output,
            Error = host.Error,
            EnableDefaultExceptionHandler = false,
        };
        int code;
        try
        {
            code = await parsed.InvokeAsync(invocation, cancellation).ConfigureAwait(false);
        }
        catch (ToolException exception)
        {
            WriteError(host, exception.Message);
            code = ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            code = ExitCode.Usage;
        }

        try
        {
            await host.Output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (IOException)
        {
            // Nobody reads on.
        }

        return parsed.Action is ParseErrorAction ? ExitCode.Usage : code;
    }

    /// <summary>Writes a problem to the standard error.</summary>
    public static void WriteError(ToolHost host, string message) => host.Error.WriteLine($"percl: error: {message}");
}
