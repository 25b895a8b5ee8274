using System.CommandLine;
using Percl.Simulation;
using Percl.Tool.Calls;
using Percl.Tool.Hosting;

namespace Percl.Tool.CommandLine;

/// <summary><c>percl invoke</c>: sends one webhook.</summary>
internal sealed class InvokeCommand
{
    /// <summary>Gets the examples of the help, and the names of the webhooks.</summary>
    public static string Examples => $"""
        Webhooks:
        {WrappedText.Of(SampleWebhook.Names, indent: 2)}

        Examples:
          percl invoke inboundCall http://localhost:5000/incomingCall
          percl invoke getDigits http://localhost:5000/menu --set digits=1 --secret "$SECRET"

        Exit codes:
          0  the application has answered, and its answer has no errors
          1  it has not, or its answer has errors
          2  wrong usage
        """;

    private readonly ToolHost _host;
    private readonly ApplicationOptions _application;

    private readonly Argument<string> _webhook = new("WEBHOOK")
    {
        Description = "The requestType of the webhook, as getDigits. The names are listed below.",
        HelpName = "WEBHOOK",
    };

    private readonly Argument<string> _url = new("URL") { Description = "The URL that receives it." };

    private readonly Option<string[]> _fields = new("--set")
    {
        Description = "A field of the webhook; it may be given several times. An empty value is null.",
        HelpName = "NAME=VALUE",
    };

    private InvokeCommand(ToolHost host)
    {
        _host = host;
        _application = new ApplicationOptions(host);
        _webhook.CompletionSources.Add(static _ =>
            SampleWebhook.Names.Select(static name => new System.CommandLine.Completions.CompletionItem(name)));
    }

    /// <summary>Creates the command.</summary>
    public static Command Create(ToolHost host)
    {
        var invoke = new InvokeCommand(host);
        var command = new Command("invoke", "Sends one webhook, and prints and checks the answer.")
        {
            invoke._webhook,
            invoke._url,
            invoke._fields,
        };
        invoke._application.AddTo(command);
        command.SetAction((parsed, _) => invoke.RunAsync(parsed));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed)
    {
        using var application = _application.Open(parsed, parsed.GetRequiredValue(_url));
        var fields = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var field in parsed.GetValue(_fields) ?? [])
        {
            var equals = field.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1)
            {
                throw new ToolException($"'{field}' is no field; --set has the form NAME=VALUE");
            }

            fields[field[..equals]] = field[(equals + 1)..] is { Length: > 0 } value ? value : null;
        }

        var webhook = SampleWebhook.Create(parsed.GetRequiredValue(_webhook), fields);
        var simulator = application.Simulate();
        var sent = await SingleWebhook.SendAsync(simulator, application.Url.AbsoluteUri, webhook).ConfigureAwait(false);
        var problems = simulator.Problems.Select(static problem => problem.Message)
            .Concat(simulator.Findings.Select(static finding => finding.ToString()));
        foreach (var line in problems.Prepend(sent.Status).OfType<string>())
        {
            _host.Error.WriteLine(line);
        }

        if (sent.Answer is not "")
        {
            _host.Output.WriteLine(sent.Answer.TrimEnd());
        }

        if (sent.Failure is { } failure)
        {
            _host.Error.WriteLine($"This would end the call: {failure}");
        }

        // As in a call script, warnings do not count.
        return sent.Failure is null
            && simulator.Problems.Count == 0
            && !simulator.Findings.Any(static finding => finding.Severity == FindingSeverity.Error)
                ? ExitCode.Success
                : ExitCode.Found;
    }
}
