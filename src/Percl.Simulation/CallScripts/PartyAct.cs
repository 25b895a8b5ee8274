using System.Globalization;
using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Represents what the party of a call does in a call script.</summary>
/// <param name="Expected">What the party waits for, as a sentence without its end.</param>
/// <param name="IsReady">Determines whether it has happened.</param>
/// <param name="DoAsync">What the party does then. It runs as part of the simulation.</param>
internal sealed record PartyAct(string Expected, Func<Leg, bool> IsReady, Func<Leg, Task> DoAsync)
{
    private static readonly Dictionary<string, PartyAct> Simple = new(StringComparer.Ordinal)
    {
        ["answer"] = React(CallStatus.InProgress, null),
        ["busy"] = React(CallStatus.Busy, null),
        ["canceled"] = React(CallStatus.Canceled, null),
        ["failed"] = React(CallStatus.Failed, null),
        ["fax"] = React(CallStatus.InProgress, MachineType.FaxModem),
        ["hangup"] = new("", static _ => true, static call =>
        {
            PartyActs.HangUp(call);
            return Task.CompletedTask;
        }),
        ["machine"] = React(CallStatus.InProgress, MachineType.AnsweringMachine),
        ["mumble"] = Speak(new Spoken(null, 0)),
        ["noAnswer"] = React(CallStatus.NoAnswer, null),
        ["noanswer"] = React(CallStatus.NoAnswer, null),
        ["silence"] = new(
            "The application must ask for keys or listen", static call => IsAsked(call), SilenceAsync),
    };

    /// <summary>Gets the words that are no keys.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. Simple.Keys.Append("say")];

    /// <summary>Determines whether a call waits for keys or words.</summary>
    public static bool IsAsked(Leg call) => (call.Input.Accepted & (Accepts.Keys | Accepts.Speech)) != 0;

    /// <summary>Determines whether a call goes on only when its party does something, or its time is over.</summary>
    public static bool IsAwaited(Leg call) =>
        call.Input.Accepted.HasFlag(Accepts.Reactions)
        || (IsAsked(call) && (call.ConferenceId is null || IsControlled(call)));

    /// <summary>Reads what follows the arrow.</summary>
    /// <exception cref="CallScriptException">It is nothing that a party does.</exception>
    public static PartyAct Read(ScriptLine line)
    {
        var token = line.Take("what the party does");
        if (token is { IsQuoted: false, Text: "say" })
        {
            return ReadSpeech(line);
        }

        if (token is { IsQuoted: false } && Simple.TryGetValue(token.Text, out var simple))
        {
            return simple;
        }

        if (!token.Text.All(Keys.IsKey))
        {
            throw line.Error(
                $"'{token.Text}' is nothing that a party does, and not all of it are keys"
                + ScriptWords.DidYouMean(token.Text, Words),
                token.Column);
        }

        var isAtOnce = line.TryTake("at");
        if (isAtOnce && !line.TryTake("once"))
        {
            throw line.Error("Here must be 'once'.", line.Peek()?.Column ?? line.End);
        }

        return Press(token.Text, isAtOnce);
    }

    /// <summary>Returns the act that presses keys.</summary>
    public static PartyAct Press(string keys, bool isAtOnce = false) => new(
        "The application must ask for keys",
        call => isAtOnce || call.Input.Accepted.HasFlag(Accepts.Keys),
        call => PartyActs.PressAsync(call, keys, isAtOnce));

    /// <summary>Returns the act that says words.</summary>
    public static PartyAct Say(string words, int confidence = Spoken.UsualConfidence) =>
        Speak(new Spoken(words, confidence));

    private static bool IsControlled(Leg call) =>
        call.Commands[^1] is AddToConference { AllowCallControl: true, CallControlSequence: not null };

    private static PartyAct ReadSpeech(ScriptLine line)
    {
        var first = line.Take("what is said");
        var words = new List<string> { first.Text };
        while (!first.IsQuoted && line.Left > 0 && !IsConfidence(line))
        {
            words.Add(line.Take("").Text);
        }

        return Say(string.Join(' ', words), line.TryTake("confidence") ? TakeConfidence(line) : Spoken.UsualConfidence);
    }

    /// <summary>Determines whether the last two words are a confidence. In quotes they are words.</summary>
    private static bool IsConfidence(ScriptLine line) =>
        line.Left == 2
        && line.Peek() is { IsQuoted: false, Text: "confidence" }
        && int.TryParse(line.Peek(1)!.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static int TakeConfidence(ScriptLine line)
    {
        var token = line.Take("a confidence from 0 to 100");
        return int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var confidence)
            && confidence <= Spoken.GreatestConfidence
            ? confidence
            : throw line.Error($"'{token.Text}' is not a confidence from 0 to 100.", token.Column);
    }

    private static PartyAct Speak(Spoken spoken) => new(
        "The application must listen",
        static call => call.Input.Accepted.HasFlag(Accepts.Speech),
        call =>
        {
            PartyActs.Speak(call, spoken);
            return Task.CompletedTask;
        });

    private static PartyAct React(CallStatus status, MachineType? machine) => new(
        "The telephone must ring",
        static call => call.Input.Accepted.HasFlag(Accepts.Reactions),
        call =>
        {
            PartyActs.React(call, new Reacted(status, machine));
            return Task.CompletedTask;
        });

    /// <summary>Waits until the application no longer waits.</summary>
    private static async Task SilenceAsync(Leg call)
    {
        call.World.Steps.Add(new PlayedStep(StepKind.Party, call, null, "silence"));
        var before = call.Commands.Count;
        while (call.EndedReason is null && call.Commands.Count == before)
        {
            await call.ChangeAsync();
        }
    }
}
