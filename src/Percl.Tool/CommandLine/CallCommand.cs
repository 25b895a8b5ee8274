using System.CommandLine;
using Percl.Tool.Hosting;

namespace Percl.Tool.CommandLine;

/// <summary><c>percl call</c>: plays calls against an application.</summary>
internal static class CallCommand
{
    /// <summary>The examples of the help.</summary>
    public const string Examples = """
        Examples:
          percl call http://localhost:5000/incomingCall
          percl call http://localhost:5000/incomingCall --record menu.call
          percl call 'calls/**/*.call' http://localhost:5000 --junit calls.xml
          percl call menu.call http://localhost:5000 --ndjson | jq .kind

        Exit codes:
          0  all lines came true, and the application has no problem that no line expects
          1  a line did not come true, a call ended with an error, or the application has another problem
          2  wrong usage or input
        """;

    /// <summary>Creates the command.</summary>
    public static Command Create(ToolHost host)
    {
        var options = new CallOptions(host);
        var command = new Command(
            "call", "Plays calls against an application: call scripts, or without one what you type.");
        options.AddTo(command);
        command.SetAction((parsed, cancellation) => new CallRun(host, parsed, options).RunAsync(cancellation));
        return command;
    }
}
