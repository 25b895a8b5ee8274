using System.Diagnostics.CodeAnalysis;
using Percl.Language.Data;
using Percl.Language.Wording;
using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Knows the words of call scripts, and which one was probably meant.</summary>
internal static class ScriptWords
{
    /// <summary>The words with which lines begin that concern no call.</summary>
    public static readonly IReadOnlyList<string> Verbs =
        ["call", "dial", "rings", "wait", "expect", "next", "message", "fail", "terminate", "leaves"];

    /// <summary>What can be expected.</summary>
    public static readonly IReadOnlyList<string> Expectations =
        ["callStatus", "callEndedReason", "conferenceStatus", "webhook", "finding", "problem", "no"];

    /// <summary>The statuses of a call.</summary>
    public static readonly IReadOnlyList<string> CallStatuses = Names<CallStatus>();

    /// <summary>The reasons for the end of a call.</summary>
    public static readonly IReadOnlyList<string> EndReasons = Names<CallEndedReason>();

    /// <summary>The statuses of a conference.</summary>
    public static readonly IReadOnlyList<string> ConferenceStatuses = Names<ConferenceStatus>();

    /// <summary>The webhooks: those of commands, and those that come from elsewhere.</summary>
    public static readonly IReadOnlyList<string> Webhooks =
    [
        .. LanguageData.Language.Webhooks,
        .. ParkRun.Webhooks,
        InboundCallWebhook.Name,
        MessageDeliveryWebhook.Name,
        OutDialApiConnectWebhook.Name,
    ];

    /// <summary>What can fail.</summary>
    public static readonly IReadOnlyList<string> Faults = Enum.GetNames<SimulatedFault>();

    /// <summary>The commands of PerCL.</summary>
    public static IReadOnlyList<string> Commands { get; } =
        [.. LanguageData.Language.Commands.Select(static command => command.Name)];

    /// <summary>Takes a word that must be one of several.</summary>
    /// <param name="line">The line.</param>
    /// <param name="what">What the word is, for the error.</param>
    /// <param name="words">The words.</param>
    /// <exception cref="CallScriptException">It is another.</exception>
    public static string TakeOneOf(ScriptLine line, string what, IReadOnlyList<string> words)
    {
        var token = line.Take(what);
        return words.Contains(token.Text) ? token.Text : throw line.Error(
            $"'{token.Text}' is not {what}{DidYouMean(token.Text, words)}", token.Column);
    }

    /// <summary>Returns the end of a message that suggests a word.</summary>
    public static string DidYouMean(string written, IEnumerable<string> words) =>
        NearestName.DidYouMean(written, NearestName.Find(written, words)) is { Length: > 0 } hint ? hint : ".";

    private static string[] Names<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>()
        where TEnum : struct, Enum =>
        [.. Enum.GetValues<TEnum>().Select(static value => ((OpenValue<TEnum>)value).ToString())];
}
