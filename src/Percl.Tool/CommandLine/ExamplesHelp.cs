using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Percl.Tool.CommandLine;

/// <summary>Prints the help of a command, and examples after it.</summary>
/// <param name="help">Prints the help.</param>
/// <param name="examples">The examples of some commands.</param>
internal sealed class ExamplesHelp(
    SynchronousCommandLineAction help, IReadOnlyDictionary<Command, Func<string>> examples)
    : SynchronousCommandLineAction
{
    private const int Widest = 120;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        if (examples.TryGetValue(parseResult.CommandResult.Command, out var text))
        {
            parseResult.InvocationConfiguration.Output.WriteLine(text());
        }

        return code;
    }

    /// <summary>Adds examples to the help of a command line.</summary>
    public static void AddTo(RootCommand root, IReadOnlyDictionary<Command, Func<string>> examples)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            var help = (HelpAction)option.Action!;
            // Where there is no window, lines would have no end.
            help.MaxWidth = Math.Min(help.MaxWidth, Widest);
            option.Action = new ExamplesHelp(help, examples);
        }
    }
}
