using Percl.Language.Checking;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;
using static Percl.Language.Tests.Rules.Commands;

namespace Percl.Language.Tests.Rules;

/// <summary>Commands that only some answers take, and scripts of them.</summary>
internal static class AnswerScripts
{
    public static readonly CommandSchema Reject =
        Declare("Reject", isPrompt: false) with { EndsCall = true, FirstInAnswerTo = "inboundCall" };

    public static readonly CommandSchema Early =
        Declare("PlayEarlyMedia", isPrompt: false) with { FirstInAnswerTo = "inboundCall", MayRepeatAtStart = true };

    public static readonly CommandSchema WaitingSay = Say with { AllowedInAnswerTo = List("queueWait") };

    public static readonly CommandSchema Enqueue = Declare(
        "Enqueue",
        isPrompt: false,
        new AttributeSchema("waitUrl") { Webhooks = List(new WebhookSchema("queueWait", false, IsSentAgain: true)) }) with
    { IsTerminal = true };

    public static readonly LanguageSchema AnswerLanguage = new([WaitingSay, Play, GetDigits, Hangup, Reject, Early, Enqueue]);

    public static ScriptModel Whole(params ScriptItem[] items) => ScriptOf(items) with { IsComplete = true };

    public static Violation[] Check(string ruleId, ScriptModel script) =>
        [.. PerclRules.CheckOrder(script, AnswerLanguage).Where(violation => violation.RuleId == ruleId)];
}
