using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Percl.Simulation;

/// <summary>Writes what a simulation did as a call script.</summary>
internal sealed partial class CallScriptWriter
{
    private readonly Dictionary<Leg, string> _names = [];
    private readonly StringBuilder _script = new();

    /// <summary>Returns the text.</summary>
    public static string Write(FreeClimbSimulator simulator)
    {
        var writer = new CallScriptWriter();
        var steps = simulator.World.Steps.All();
        var calls = steps
            .Where(static step => step.Kind is StepKind.Opening)
            .Select(static step => step.Call!)
            .ToList();
        foreach (var call in calls)
        {
            var number = (writer._names.Count + 1).ToString(CultureInfo.InvariantCulture);
            writer._names[call] = calls.Count == 1 ? "" : $"call{number} ";
        }

        foreach (var step in steps)
        {
            writer.Write(step);
        }

        foreach (var call in calls.Where(static call => call.EndedReason is not null))
        {
            writer.Append($"{writer._names[call]}expect callEndedReason {Text.Of(call.EndedReason!.Value)}");
        }

        writer.AppendFaults(simulator);
        return writer._script.ToString();
    }

    private void Write(PlayedStep step)
    {
        var name = step.Call is { } call ? _names.GetValueOrDefault(call) : "";
        if (name is null)
        {
            // Nobody took care of the telephone.
            return;
        }

        Append(step.Kind switch
        {
            StepKind.Command => $"{name}< {Describe(step.Command!)}",
            StepKind.Party => $"{name}> {step.Text}",
            StepKind.Opening => $"{step.Text.Split(' ')[0]} {name}{step.Text[(step.Text.IndexOf(' ') + 1)..]}",
            _ => name + step.Text,
        });
    }

    private void AppendFaults(FreeClimbSimulator simulator)
    {
        foreach (var rule in simulator.Findings.Select(static finding => finding.RuleId).Distinct())
        {
            Append($"expect finding {rule}");
        }

        // The hosts and the texts of problems differ from one simulation to the next.
        foreach (var (type, path) in simulator.Problems
            .Select(static problem => (problem.RequestType, CommandPattern.PathOf(problem.Url)))
            .Distinct())
        {
            Append($"expect problem \"{type} *{Pattern(path)[1..^1]}: *\"");
        }

        Append("expect no findings");
    }

    private void Append(string line) => _script.Append(line).Append('\n');

    private static string Describe(IPerclCommand command)
    {
        var name = command.GetType().Name;
        var members = CommandPattern.MembersOf(command);
        var isPrivate = members.TryGetProperty("privacyMode", out var mode) && mode.ValueKind is JsonValueKind.True;
        var line = name;
        if (!isPrivate
            && CommandPattern.MainAttributeOf(name) is { } attribute
            && members.TryGetProperty(attribute, out var value)
            && ValueOf(value) is { } shown)
        {
            line += " " + shown;
        }

        return members.TryGetProperty("maxDigits", out var most) ? $"{line} maxDigits {most.GetRawText()}" : line;
    }

    private static string? ValueOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => CommandPattern.HeardIn(value).FirstOrDefault() is { } heard ? Pattern(heard) : null,
        JsonValueKind.String => Pattern(CommandPattern.PathOf(value.GetString()!)),
        JsonValueKind.Null or JsonValueKind.Object => null,
        _ => value.GetRawText(),
    };

    /// <summary>Ids differ from one simulation to the next.</summary>
    private static string Pattern(string text) => Id().Replace(Quoted.OfPattern(text), "*");

    [GeneratedRegex("[A-Z]{2}[0-9a-f]{40}")]
    private static partial Regex Id();
}
