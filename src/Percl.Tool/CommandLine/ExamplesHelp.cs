using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Percl.Tool.Hosting;

namespace Percl.Tool.CommandLine;

/// <summary>Prints the help of a command, and examples after it.</summary>
/// <param name="help">Prints the help.</param>
/// <param name="examples">The examples of some commands.</param>
internal sealed class ExamplesHelp(HelpAction help, IReadOnlyDictionary<Command, Func<string>> examples)
    : SynchronousCommandLineAction
{
    private const int Widest = 120;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        if (output is not TerminalWriter)
        {
            // Where there is no window, lines would have no end.
            help.MaxWidth = Widest;
        }

        var code = help.Invoke(parseResult);
        if (examples.TryGetValue(parseResult.CommandResult.Command, out var text))
        {
            output.WriteLine(text());
        }

        return code;
    }

    /// <summary>Adds examples to the help of a command line.</summary>
    public static void AddTo(RootCommand root, IReadOnlyDictionary<Command, Func<string>> examples)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = new ExamplesHelp((HelpAction)option.Action!, examples);
        }
    }
}
