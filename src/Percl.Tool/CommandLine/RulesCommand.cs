using System.CommandLine;
using Percl.Language.Checking;
using Percl.Language.Violations;
using Percl.Tool.Hosting;
using Percl.Tool.Reports;

namespace Percl.Tool.CommandLine;

/// <summary><c>percl rules</c>: lists the rules of scripts in JSON.</summary>
internal static class RulesCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(ToolHost host)
    {
        var json = new Option<bool>("--json") { Description = "Prints JSON." };
        var command = new Command("rules", "Lists all rules of scripts.") { json };
        command.SetAction(parsed => Run(host, parsed.GetValue(json)));
        return command;
    }

    private static void Run(ToolHost host, bool isJson)
    {
        var rules = ScriptFileRules.All;
        if (!isJson)
        {
            foreach (var rule in rules)
            {
                host.Output.WriteLine($"{rule.Id}  {SeverityOf(rule),-7}  {rule.Title}");
            }

            return;
        }

        JsonText.Write(host.Output, (writer, _) =>
        {
            writer.WriteStartArray();
            foreach (var rule in rules)
            {
                writer.WriteStartObject();
                writer.WriteString("id", rule.Id);
                writer.WriteString("category", rule.Category);
                writer.WriteString("severity", SeverityOf(rule));
                writer.WriteString("title", rule.Title);
                writer.WriteString("description", rule.Description);
                writer.WriteBoolean("hasFix", rule.HasFix);
                writer.WriteString("help", rule.Page);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        });
    }

    private static string SeverityOf(RuleInfo rule) =>
        rule.IsEnabledByDefault ? TextFormat.NameOf(rule.Severity) : "off";
}
