using System.CommandLine;
using System.Globalization;
using Percl.Simulation;
using Percl.Tool.Hosting;
using Percl.Tool.Outputs;
using Percl.Tool.Reports;

namespace Percl.Tool.CommandLine;

/// <summary><c>percl explore</c>: draws what callers can reach in an application.</summary>
internal sealed class ExploreCommand
{
    /// <summary>The examples of the help.</summary>
    public const string Examples = """
        Examples:
          percl explore http://localhost:5000/incomingCall
          percl explore http://localhost:5000/incomingCall --endpoint /menu --endpoint /agent -o calls.mmd
          percl explore http://localhost:5000/incomingCall --digits 4711 --say billing --max-calls 200

        Exit codes:
          0  nothing is wrong
          1  errors of calls or in answers, other problems, dead ends, or endpoints that no call reached
          2  wrong usage
        """;

    private readonly ToolHost _host;
    private readonly ApplicationOptions _application;

    private readonly Argument<string> _url = new("URL") { Description = "The voiceUrl of the application." };

    private readonly Option<string[]> _endpoints = new Option<string[]>("--endpoint")
    {
        Description = "A path that calls must reach, as /menu; it may be given several times.",
        HelpName = "PATH",
    }.Accept(static path => path.StartsWith('/'), "a path that begins with '/'");

    private readonly Option<string[]> _digits = new Option<string[]>("--digits")
    {
        Description = "Keys for a question that takes more than one; it may be given several times. [default: 1234]",
        HelpName = "KEYS",
    }.Accept(static keys => keys is not "" && keys.All(Keys.IsKey), "keys (0 to 9, * and #)");

    private readonly Option<string[]> _words = new Option<string[]>("--say")
    {
        Description = "Words for a question without a built-in grammar; it may be given several times. "
            + "[default: yes, no]",
        HelpName = "WORDS",
    }.Accept(static words => !string.IsNullOrWhiteSpace(words), "words");

    private readonly Option<int> _maxCalls = new Option<int>("--max-calls")
    {
        Description = "The largest number of calls.",
        HelpName = "N",
        DefaultValueFactory = static _ => new ExplorationOptions().MaxCalls,
    }.AcceptPositive();

    private readonly Option<int> _maxDepth = new Option<int>("--max-depth")
    {
        Description = "The largest number of things that a caller does in one call.",
        HelpName = "N",
        DefaultValueFactory = static _ => new ExplorationOptions().MaxDepth,
    }.AcceptPositive();

    private readonly Option<string> _output = new Option<string>("--output", "-o")
    {
        Description = "The file of the graph.",
        HelpName = "FILE",
    }.AcceptFile();

    private ExploreCommand(ToolHost host)
    {
        _host = host;
        _application = new ApplicationOptions(host);
    }

    /// <summary>Creates the command.</summary>
    public static Command Create(ToolHost host)
    {
        var explore = new ExploreCommand(host);
        var command = new Command(
            "explore", "Tries every key that an application offers, and draws the ways of calls as a Mermaid graph.")
        {
            explore._url,
            explore._endpoints,
            explore._digits,
            explore._words,
            explore._maxCalls,
            explore._maxDepth,
            explore._output,
        };
        explore._application.AddTo(command);
        command.SetAction((parsed, _) => explore.RunAsync(parsed));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed)
    {
        using var application = _application.Open(parsed, parsed.GetRequiredValue(_url));
        var simulator = application.Simulate();
        var options = new ExplorationOptions
        {
            Endpoints = parsed.GetValue(_endpoints) ?? [],
            MaxCalls = parsed.GetValue(_maxCalls),
            MaxDepth = parsed.GetValue(_maxDepth),
        };
        var found = await CallExploration.RunAsync(simulator, application.Url.AbsoluteUri, options with
        {
            Digits = parsed.GetValue(_digits) is { Length: > 0 } digits ? digits : options.Digits,
            Words = parsed.GetValue(_words) is { Length: > 0 } words ? words : options.Words,
        }).ConfigureAwait(false);

        if (parsed.GetValue(_output) is { } file)
        {
            OutputFile.Write(_host, file, stream =>
            {
                using var output = new StreamWriter(stream);
                output.Write(found.ToMermaid());
            });
        }
        else
        {
            await _host.Output.WriteAsync(found.ToMermaid()).ConfigureAwait(false);
        }

        return Report(found, simulator.Problems);
    }

    /// <summary>Prints what is wrong beside the graph, and returns the exit code.</summary>
    private int Report(CallExploration found, IReadOnlyList<ApplicationProblem> problems)
    {
        string[] wrong =
        [
            .. found.Errors.Select(static error => $"error: {error}"),
            .. found.Findings.Where(static one => one.Severity is FindingSeverity.Error)
                .Select(static one => one.ToString()).Distinct(),
            .. found.DeadEnds.Select(static place => $"dead end: {place}"),
            .. found.Unreached.Select(static path => $"never reached: {path}"),
            .. problems.Select(static problem => problem.ToString()),
        ];
        string[] other =
        [
            .. found.Findings.Where(static one => one.Severity is not FindingSeverity.Error)
                .Select(static one => one.ToString()).Distinct(),
        ];
        foreach (var line in wrong.Concat(other))
        {
            _host.Error.WriteLine(line);
        }

        _host.Error.WriteLine(found.Reached.Count == 0 ? "No endpoint has answered." : string.Create(
            CultureInfo.InvariantCulture,
            $"{TextFormat.Count(found.Calls, "call")} reached {TextFormat.Count(found.Reached.Count, "endpoint")}"
                + $"{(found.IsComplete ? "." : "; a limit ended the exploration, or answers changed.")}"));
        return wrong.Length > 0 ? ExitCode.Found : ExitCode.Success;
    }
}
