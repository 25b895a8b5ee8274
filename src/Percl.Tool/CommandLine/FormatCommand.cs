using System.CommandLine;
using Percl.Tool.Configuration;
using Percl.Tool.Formatting;
using Percl.Tool.Hosting;
using Percl.Tool.Inputs;
using Percl.Tool.Outputs;

namespace Percl.Tool.CommandLine;

/// <summary><c>percl format</c>: lays out scripts.</summary>
internal static class FormatCommand
{
    /// <summary>The examples of the help.</summary>
    public const string Examples = """
        What fits into a line stands in one. Comments stay. indent_style, indent_size, max_line_length, end_of_line and
        insert_final_newline of .editorconfig count.

        Examples:
          percl format
          percl format --check
          percl format - < menu.json
        """;

    /// <summary>Creates the command.</summary>
    public static Command Create(ToolHost host)
    {
        var inputs = new InputArguments();
        var check = new Option<bool>("--check")
        {
            Description = "Changes nothing, names the files that would change, and exits with 1 where there are any.",
        };
        var command = new Command("format", "Lays out scripts.") { check };
        inputs.AddTo(command);
        command.SetAction(parsed =>
        {
            var problems = new List<InputProblem>();
            var settings = new SettingsFinder();
            var isInput = parsed.GetValue(inputs.Files)?.Contains(InputArguments.StandardInput) == true;
            var isCheck = parsed.GetValue(check);
            var changed = 0;
            foreach (var source in inputs.Read(host, parsed, problems))
            {
                var text = ScriptFormatter.Format(source.Text, LayoutOptions.Read(settings.Find(source.Path)));
                if (text is null)
                {
                    problems.Add(new InputProblem(source.Shown, "is not JSON; 'percl lint' says where"));
                }
                else if (isInput && !isCheck)
                {
                    host.Output.Write(text);
                }
                else if (text != source.Text)
                {
                    changed++;
                    if (Change(host, source, text, isCheck) is { } problem)
                    {
                        problems.Add(new InputProblem(source.Shown, problem));
                    }
                }
            }

            problems.ForEach(problem => PerclTool.WriteError(host, problem.ToString()));
            return problems.Count > 0 ? ExitCode.Usage : changed > 0 && isCheck ? ExitCode.Found : ExitCode.Success;
        });
        return command;
    }

    /// <summary>Changes a file; returns why it cannot, as a predicate.</summary>
    private static string? Change(ToolHost host, ScriptSource source, string text, bool isCheck)
    {
        var problem = isCheck ? null
            : source.Encoding is null ? "is not UTF-8 throughout, and would lose bytes"
            : OutputFile.Replace(source.Path, text, source.Encoding);
        if (problem is null)
        {
            host.Output.WriteLine(source.Shown);
        }

        return problem;
    }
}
