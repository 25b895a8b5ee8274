using System.Globalization;

namespace Percl.Simulation;

/// <summary>Knows what a party can do where a call has come to.</summary>
internal static class Choosing
{
    /// <summary>What every party can do.</summary>
    public const string HangUp = "hangup";

    /// <summary>What somebody else can do with a call that waits in a queue.</summary>
    public const string Next = "next in queue";

    private const string Say = "say ";
    private const string AllKeys = "1234567890*#";

    /// <summary>Returns what the party of a call can do.</summary>
    /// <param name="call">The call.</param>
    /// <param name="options">What callers say.</param>
    public static IEnumerable<string> ActsOf(Leg call, ExplorationOptions options)
    {
        if (call.EndedReason is not null)
        {
            return [];
        }

        if (call.Input.Accepted.HasFlag(Accepts.Reactions))
        {
            return ["answer", "machine", "busy", "noAnswer"];
        }

        return [.. AnswersOf(call, options), .. call.QueueId is null ? [] : new[] { Next }, HangUp];
    }

    /// <summary>Returns what a party does.</summary>
    /// <param name="act">One of the texts of <see cref="ActsOf"/>.</param>
    public static PartyAct Read(string act) => act.StartsWith(Say, StringComparison.Ordinal)
        ? PartyAct.Say(act[Say.Length..])
        : PartyAct.Read(ScriptLine.Read(act, 1));

    private static IEnumerable<string> AnswersOf(Leg call, ExplorationOptions options) =>
        !PartyAct.IsAsked(call) ? [] : call.Commands[^1] switch
        {
            GetDigits { MaxDigits: 1 } => [.. AllKeys.Select(static key => key.ToString()), "silence"],
            GetDigits => [.. options.Digits, "silence"],
            GetSpeech speech =>
                [.. WordsFor(speech, options).Select(static words => Say + words), "mumble", "silence"],
            TranscribeUtterance or RecordUtterance =>
                [.. options.Words.Take(1).Select(static words => Say + words), "silence"],
            AddToConference { AllowCallControl: true, CallControlSequence: { } sequence } => [sequence],
            _ => [],
        };

    private static IEnumerable<string> WordsFor(GetSpeech command, ExplorationOptions options) =>
        (command.GrammarType, command.GrammarFile) switch
        {
            (GrammarType.BuiltIn, BuiltInGrammar.Digits1) => Enumerable.Range(0, 10)
                .Select(static digit => digit.ToString(CultureInfo.InvariantCulture)),
            (GrammarType.BuiltIn, BuiltInGrammar.YesNo) => ["yes", "no"],
            (GrammarType.BuiltIn, _) => options.Digits,
            _ => options.Words,
        };
}
