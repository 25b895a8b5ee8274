using System.Globalization;
using Percl.Language.Data;
using Percl.Language.Schema;

namespace Percl.Simulation;

/// <content>The lines that say what must run and what must be.</content>
internal sealed partial class CallScriptParser
{
    private static readonly string[] Booleans = ["true", "false"];

    private static ScriptStep Expect(ScriptLine line, string name)
    {
        if (line.Peek() is { IsQuoted: true })
        {
            var heard = line.Take("").Text;
            return new ScriptStep(
                $"'{heard}' must be heard",
                run => run[name].HasHeard(heard),
                ScriptStep.Then(run => run[name].Pass(heard)))
            { Call = name };
        }

        var pattern = ReadPattern(line);
        return new ScriptStep(
            $"{pattern} must run",
            run => run[name].HasRun(pattern),
            ScriptStep.Then(run => run[name].Pass(pattern)))
        { Call = name };
    }

    private static CommandPattern ReadPattern(ScriptLine line)
    {
        var command = ScriptWords.TakeOneOf(line, "a command", ScriptWords.Commands);
        var schema = LanguageData.Language.Find(command)!;
        var attributes = new List<(string, string)>();
        if (line.Left % 2 == 1)
        {
            var main = CommandPattern.MainAttributeOf(command) ?? throw line.Error(
                $"The attribute of {command} needs its name: {command} attribute value.", line.Peek()!.Column);
            attributes.Add((main, TakeValue(line, schema, main)));
        }

        string[] known = [.. schema.Attributes.Select(static one => one.Name)];
        while (line.Left > 0)
        {
            var name = ScriptWords.TakeOneOf(line, $"an attribute of {command}", known);
            attributes.Add((name, TakeValue(line, schema, name)));
        }

        return new CommandPattern(command, attributes);
    }

    /// <summary>Takes the pattern of a value, which an attribute of this kind can have.</summary>
    private static string TakeValue(ScriptLine line, CommandSchema command, string attribute)
    {
        var schema = command.Attributes.First(one => one.Name == attribute);
        var what = $"a value of {attribute}";
        if (line.Peek() is not { } value || value.Text.AsSpan().ContainsAny('*', '?'))
        {
            return line.Take("the value").Text;
        }

        switch (schema.Kind)
        {
            case ValueKind.Boolean:
                return ScriptWords.TakeOneOf(line, what, Booleans);

            case ValueKind.Enum when schema is { IsAdvisory: false, AllowedValues.Count: > 0 }:
                return ScriptWords.TakeOneOf(line, what, [.. schema.AllowedValues]);

            case ValueKind.Number or ValueKind.WholeNumber
                when !double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _):
                throw line.Error($"'{value.Text}' is not {what}, which is a number.", value.Column);

            default:
                return line.Take("").Text;
        }
    }

    private ScriptStep Expectation(ScriptLine line, ScriptToken token)
    {
        switch (ScriptWords.TakeOneOf(line, "an expectation", ScriptWords.Expectations))
        {
            case "callStatus":
                var name = NameFor(line, token);
                var status = ScriptWords.TakeOneOf(line, "a status of a call", ScriptWords.CallStatuses);
                return ScriptStep.Wait(
                    $"The status must be {status}",
                    run => Text.Of(run[name].Call.Status) == status) with
                { Call = name };

            case "callEndedReason":
                var ended = NameFor(line, token);
                var reason = ScriptWords.TakeOneOf(line, "a reason", ScriptWords.EndReasons);
                return ScriptStep.Wait(
                    $"The call must end: {reason}",
                    run => run[ended].Call.EndedReason is { } actual && Text.Of(actual) == reason)
                    with
                { Call = ended };

            case "conferenceStatus":
                var state = ScriptWords.TakeOneOf(line, "a status of a conference", ScriptWords.ConferenceStatuses);
                return ScriptStep.Wait(
                    $"The status of the last conference must be {state}",
                    run => run.Simulator.Acts.Conferences.Last is { } last && Text.Of(last.Status) == state);

            case "webhook":
                var type = ScriptWords.TakeOneOf(line, "the name of a webhook", ScriptWords.Webhooks);
                return ScriptStep.Wait(
                    $"The webhook {type} must be sent",
                    run => run.Simulator.Timeline.Any(one =>
                        one.Kind == "webhook.request" && one["requestType"] == type));

            case "finding":
                var rule = ScriptWords.TakeOneOf(line, "the id of a rule for answers", AnswerChecker.RuleIds);
                return new ScriptStep(
                    $"{rule} must be found",
                    run => run.Faults.HasFinding(rule),
                    ScriptStep.Then(run => run.Faults.ExpectFinding(rule)));

            case "problem":
                var problem = line.Take("the text of a problem").Text;
                return new ScriptStep(
                    $"The application must have the problem '{problem}'",
                    run => run.Faults.HasProblem(problem),
                    ScriptStep.Then(run => run.Faults.ExpectProblem(problem)));

            default:
                return NoFindings(line);
        }
    }

    private static ScriptStep NoFindings(ScriptLine line) => line.TryTake("findings")
        ? ScriptStep.Wait("There must be no findings", static run => run.Faults.All().Count == 0)
            with
        { IsImmediate = true }
        : throw line.Error("Here must be 'findings'.", line.Peek()?.Column ?? line.End);
}
