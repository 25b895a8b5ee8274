using System.CommandLine;
using Percl.Tool.Configuration;
using Percl.Tool.Formatting;
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
                    Change(host, source, text, isCheck);
                }
            }

            problems.ForEach(problem => PerclTool.WriteError(host, problem.ToString()));
            return problems.Count > 0 ? ExitCode.Usage : changed > 0 && isCheck ? ExitCode.Found : ExitCode.Success;
        });
        return command;
    }

    private static void Change(ToolHost host, ScriptSource source, string text, bool isCheck)
    {
        if (!isCheck)
        {
            OutputFile.Replace(source.Path, source.Shown, text, source.Encoding
                ?? throw new ToolException($"'{source.Shown}' is not UTF-8 throughout, and would lose bytes"));
        }

        host.Output.WriteLine(source.Shown);
    }
}
