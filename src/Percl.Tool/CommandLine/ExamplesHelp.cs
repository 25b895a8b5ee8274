using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Percl.Tool.CommandLine;

/// <summary>Prints the help of a command, and examples after it.</summary>
/// <param name="help">Prints the help.</param>
/// <param name="examples">The examples of some commands.</param>
internal sealed class ExamplesHelp(
    SynchronousCommandLineAction help, IReadOnlyDictionary<Command, string> examples) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        if (examples.TryGetValue(parseResult.CommandResult.Command, out var text))
        {
            parseResult.InvocationConfiguration.Output.WriteLine(text);
        }

        return code;
    }

    /// <summary>Adds examples to the help of a command line.</summary>
    public static void AddTo(RootCommand root, IReadOnlyDictionary<Command, string> examples)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = new ExamplesHelp((SynchronousCommandLineAction)option.Action!, examples);
        }
    }
}
