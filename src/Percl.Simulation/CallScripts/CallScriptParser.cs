using System.Globalization;
using System.Text.RegularExpressions;

namespace Percl.Simulation;

/// <summary>Reads call scripts.</summary>
internal sealed partial class CallScriptParser
{
    private readonly List<string> _names = [];

    /// <summary>Reads a call script.</summary>
    /// <exception cref="CallScriptException">A line cannot be understood.</exception>
    public static IReadOnlyList<ScriptStep> Read(string text)
    {
        var parser = new CallScriptParser();
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        IReadOnlyList<ScriptStep> steps =
            [.. lines.Select((line, index) => parser.Read(line, index + 1)).OfType<ScriptStep>()];
        return steps.Count > 0
            ? steps
            : throw CallScriptException.At(line: 1, column: 1, "The script has no line, and so plays nothing.");
    }

    /// <summary>
    /// Gets or sets the name of the call that a line without a name is about; null where there is none.
    /// </summary>
    public string? Current { get; set; }

    /// <summary>Reads the next line; null where it is empty or a comment.</summary>
    /// <param name="text">The line.</param>
    /// <param name="number">Its number, from 1.</param>
    /// <exception cref="CallScriptException">The line cannot be understood.</exception>
    public ScriptStep? Read(string text, int number)
    {
        if (text.TrimStart().StartsWith('#') || string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var line = ScriptLine.Read(text, number);
        var step = Read(line);
        line.Finish();
        return step with { Line = line.Number, Text = line.Text };
    }

    private ScriptStep Read(ScriptLine line)
    {
        if (line.Peek() is { IsQuoted: false } first && _names.Contains(first.Text))
        {
            line.Take("");
            Current = first.Text;
        }

        var token = line.Take("a line of a call script");
        return token switch
        {
            { IsQuoted: true } => throw line.Error("A line does not begin with a string.", token.Column),
            { Text: "<" } => Expect(line, NameFor(line, token)),
            { Text: ">" } => Act(PartyAct.Read(line), NameFor(line, token)),
            { Text: "call" } => Call(line),
            { Text: "dial" } => Dial(line),
            { Text: "rings" } => Rings(line),
            { Text: "wait" } => Wait(line),
            { Text: "expect" } => Expectation(line, token),
            { Text: "next" } => Next(line),
            { Text: "message" } => Message(line),
            { Text: "fail" } => Fail(line),
            { Text: "terminate" } => Terminate(line),
            { Text: "leaves" } => Leaves(line, NameFor(line, token)),
            _ => throw line.Error(
                $"'{token.Text}' is neither a word with which a line begins nor the name of a call"
                + ScriptWords.DidYouMean(token.Text, ScriptWords.Verbs.Concat(_names)),
                token.Column),
        };
    }

    private string NameFor(ScriptLine line, ScriptToken token) =>
        Current ?? throw line.Error("There is no call yet. A line with 'call' must come first.", token.Column);

    private static ScriptStep Act(PartyAct act, string name) => new(
        act.Expected, run => act.IsReady(run[name].Call), run => act.DoAsync(run[name].Call))
    { Call = name };

    private static ScriptStep Wait(ScriptLine line)
    {
        var token = line.Take("a time, such as 3s");
        var match = Time().Match(token.Text);
        if (!match.Success)
        {
            throw line.Error($"'{token.Text}' is not a time, such as 500ms, 3s or 2min.", token.Column);
        }

        var number = double.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        var time = match.Groups[2].Value switch
        {
            "ms" => TimeSpan.FromMilliseconds(number),
            "s" => TimeSpan.FromSeconds(number),
            _ => TimeSpan.FromMinutes(number),
        };
        return ScriptStep.Do(run => run.Simulator.Acts.WaitAsync(time));
    }

    [GeneratedRegex("^([0-9]{1,9}(?:\\.[0-9]{1,3})?)(ms|s|min)$")]
    private static partial Regex Time();
}
