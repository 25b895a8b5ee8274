using System.CommandLine;
using System.Globalization;
using Percl.Simulation;
using Percl.Tool.Calls;
using Percl.Tool.Hosting;
using Percl.Tool.Inputs;
using Percl.Tool.Outputs;
using Percl.Tool.Reports;

namespace Percl.Tool.CommandLine;

/// <summary>Runs <c>percl call</c>.</summary>
/// <param name="host">The surroundings.</param>
/// <param name="parsed">The command line.</param>
/// <param name="options">The options.</param>
internal sealed class CallRun(ToolHost host, ParseResult parsed, CallOptions options)
{
    private readonly bool _isNdjson = parsed.GetValue(options.Ndjson);

    /// <summary>Plays the calls and returns the exit code.</summary>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var inputs = parsed.GetRequiredValue(options.Inputs);
        using var application = options.Application.Open(parsed, inputs.Single(ApplicationOptions.IsUrl));
        string[] patterns = [.. inputs.Where(static input => !ApplicationOptions.IsUrl(input))];
        var calls = patterns.Length == 0
            ? [await PlayTypedAsync(application, cancellation).ConfigureAwait(false)]
            : await PlayScriptsAsync(application, patterns, cancellation).ConfigureAwait(false);
        if (parsed.GetValue(options.JUnit) is { } report)
        {
            OutputFile.Write(host, report, stream => CallJUnit.Write(calls, stream));
        }

        return calls.Exists(static call => call.IsUnplayed) ? ExitCode.Usage
            : calls.Exists(static call => call.Failure is not null) ? ExitCode.Found
            : ExitCode.Success;
    }

    private async Task<PlayedCall> PlayTypedAsync(Application application, CancellationToken cancellation)
    {
        var simulator = application.Simulate();
        var typed = new TypedCall(host, simulator, _isNdjson);
        await typed.PlayAsync(
            application.Url.AbsoluteUri,
            parsed.GetRequiredValue(options.From),
            parsed.GetRequiredValue(options.To),
            cancellation).ConfigureAwait(false);
        if (parsed.GetValue(options.Record) is { } file)
        {
            OutputFile.Write(host, file, stream =>
            {
                using var output = new StreamWriter(stream);
                output.Write(TypedCall.RecordFor(simulator, application.Url));
            });
        }

        var failure = TypedCall.FindFailure(simulator);
        if (failure is not null)
        {
            await host.Error.WriteLineAsync(failure).ConfigureAwait(false);
        }

        return ToPlayed(application.Url.AbsoluteUri, simulator, failure);
    }

    private async Task<List<PlayedCall>> PlayScriptsAsync(
        Application application, string[] patterns, CancellationToken cancellation)
    {
        var unmatched = new List<InputProblem>();
        var finder = new FileFinder(host.Folder);
        var calls = new List<PlayedCall>();
        foreach (var path in finder.Find(patterns, unmatched))
        {
            cancellation.ThrowIfCancellationRequested();
            calls.Add(await PlayFileAsync(path, finder.Show(path), application).ConfigureAwait(false));
        }

        calls.AddRange(unmatched.Select(static one => PlayedCall.Unplayed(one.Name, one.ToString())));
        foreach (var call in calls.Where(static call => call.IsUnplayed))
        {
            PerclTool.WriteError(host, call.Failure!);
        }

        Say(Summary(calls));
        return calls;
    }

    private async Task<PlayedCall> PlayFileAsync(string path, string shown, Application application)
    {
        if (SourceReader.Read(path, shown, out var problem, "*.call") is not { } source)
        {
            return PlayedCall.Unplayed(shown, problem!.ToString());
        }

        CallScript script;
        try
        {
            script = CallScript.Parse(source.Text, shown);
        }
        catch (CallScriptException exception)
        {
            return PlayedCall.Unplayed(shown, shown + exception.Message.TrimEnd('.'));
        }

        return await PlayScriptAsync(script, shown, application).ConfigureAwait(false);
    }

    private static string Summary(List<PlayedCall> calls)
    {
        var unplayed = calls.Count(static call => call.IsUnplayed);
        var failed = calls.Count(static call => call.Failure is not null) - unplayed;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{TextFormat.Count(calls.Count, "call script")}, {(failed == 0 ? "none" : failed)} failed"
                + $"{(unplayed == 0 ? "." : $", {unplayed} cannot be read.")}");
    }

    private async Task<PlayedCall> PlayScriptAsync(CallScript script, string name, Application application)
    {
        var simulator = application.Simulate();
        string? failure = null;
        try
        {
            await script.RunAsync(simulator).ConfigureAwait(false);
        }
        catch (SimulationException exception)
        {
            failure = exception.Message.TrimEnd();
        }

        if (_isNdjson)
        {
            await host.Output.WriteAsync(simulator.ToNdjson()).ConfigureAwait(false);
        }

        Say(failure ?? $"{name}: passed");
        // A failure says what is wrong with the application.
        foreach (var finding in failure is null ? simulator.Stage.Faults.Show() : [])
        {
            Say($"{name}: {finding}");
        }

        return ToPlayed(name, simulator, failure);
    }

    /// <summary>Writes a line. Where the output has events it is the standard error's.</summary>
    private void Say(string line) => (_isNdjson ? host.Error : host.Output).WriteLine(line);

    private static PlayedCall ToPlayed(string name, FreeClimbSimulator simulator, string? failure)
    {
        var timeline = simulator.Timeline;
        return new PlayedCall(
            name, failure, simulator.ToString(), timeline.Count == 0 ? TimeSpan.Zero : timeline[^1].At);
    }
}
