using System.CommandLine;
using Percl.Tool.Hosting;
using Percl.Tool.Inputs;

namespace Percl.Tool.CommandLine;

/// <summary>Provides the inputs that several commands have.</summary>
internal sealed class InputArguments
{
    /// <summary>The name of the standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Gets the files.</summary>
    public Argument<string[]> Files { get; } = new("FILE")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = $"Files, patterns such as 'scripts/**/*.json', or - for the standard input. Without any: "
            + $"{FileFinder.Default}, but not those in bin, obj, node_modules and .git.",
    };

    /// <summary>Gets the name of the standard input in reports.</summary>
    public Option<string> StandardInputName { get; } = new Option<string>("--stdin-filename")
    {
        Description = "The path of the standard input, by which settings are found.",
        HelpName = "FILE",
        DefaultValueFactory = static _ => "stdin.percl.json",
    }.AcceptFile();

    /// <summary>Adds the inputs to a command.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(Files);
        command.Options.Add(StandardInputName);
    }

    /// <summary>Reads the inputs.</summary>
    /// <param name="host">The surroundings.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="problems">The inputs that cannot be read.</param>
    public IEnumerable<ScriptSource> Read(ToolHost host, ParseResult parsed, ICollection<InputProblem> problems)
    {
        var patterns = parsed.GetValue(Files) ?? [];
        if (patterns.Contains(StandardInput))
        {
            if (patterns.Length > 1)
            {
                throw new ToolException("the standard input cannot be read beside files");
            }

            var name = parsed.GetRequiredValue(StandardInputName);
            using var input = host.OpenInput();
            return ReadOne(
                SourceReader.Read(input, host.Resolve(name), name, out var problem), problem);
        }

        var finder = new FileFinder(host.Folder);
        return finder.Find(patterns, problems).SelectMany(path =>
            ReadOne(SourceReader.Read(path, finder.Show(path), out var problem), problem));

        IEnumerable<ScriptSource> ReadOne(ScriptSource? source, InputProblem? problem)
        {
            if (problem is not null)
            {
                problems.Add(problem);
            }

            return source is null ? [] : [source];
        }
    }
}
