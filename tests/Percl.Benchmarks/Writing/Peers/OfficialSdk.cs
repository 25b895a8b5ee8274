using Newtonsoft.Json;

namespace Percl.Benchmarks.Writing;

/// <summary>
/// The way of FreeClimb's own C# SDK: each command becomes a dictionary of its name and a dictionary of its attributes,
/// and Newtonsoft.Json makes a string of the list. The string is the result, as it is there: bytes would cost more.
/// </summary>
internal static class OfficialSdk
{
    public static string ToJson(PeerCommand[] commands) =>
        JsonConvert.SerializeObject(ToList(commands), Formatting.None);

    private static List<object> ToList(PeerCommand[] commands)
    {
        var list = new List<object>();
        foreach (var command in commands)
        {
            list.Add(ToDictionary(command));
        }

        return list;
    }

    private static Dictionary<string, object> ToDictionary(PeerCommand command) => command switch
    {
        { Say: { } say } => Named("Say", Attributes(say)),
        { CreateConference: { } conference } => Named("CreateConference", Attributes(conference)),
        { GetDigits: { } digits } => Named("GetDigits", Attributes(digits)),
        { Pause: { } pause } => Named("Pause", new() { { "length", pause.Length } }),
        { Play: { } play } => Named("Play", Attributes(play)),
        { Sms: { } sms } => Named("Sms", Attributes(sms)),
        { SendDigits: { } digits } => Named("SendDigits", Attributes(digits)),
        { SetTalk: { } talk } => Named("SetTalk", Attributes(talk)),
        { SetListen: { } listen } => Named("SetListen", Attributes(listen)),
        _ => [],
    };

    private static Dictionary<string, object> Named(string command, Dictionary<string, object> attributes) =>
        new() { { command, attributes } };

    private static Dictionary<string, object> Attributes(PeerSay say)
    {
        var attributes = new Dictionary<string, object>();
        Add(attributes, "text", say.Text);
        Add(attributes, "language", say.Language);
        Add(attributes, "loop", say.Loop);
        Add(attributes, "privacyMode", say.PrivacyMode);
        return attributes;
    }

    private static Dictionary<string, object> Attributes(PeerCreateConference conference)
    {
        var attributes = new Dictionary<string, object>();
        Add(attributes, "actionUrl", conference.ActionUrl);
        Add(attributes, "statusCallbackUrl", conference.StatusCallbackUrl);
        Add(attributes, "alias", conference.Alias);
        Add(attributes, "playBeep", conference.PlayBeep);
        Add(attributes, "record", conference.Record);
        Add(attributes, "waitUrl", conference.WaitUrl);
        Add(attributes, "parentCallId", conference.ParentCallId);
        return attributes;
    }

    private static Dictionary<string, object> Attributes(PeerGetDigits digits)
    {
        var attributes = new Dictionary<string, object>();
        Add(attributes, "actionUrl", digits.ActionUrl);
        if (digits.Prompts is { } prompts)
        {
            attributes.Add("prompts", ToList(prompts));
        }

        Add(attributes, "initialTimeoutMs", digits.InitialTimeoutMs);
        Add(attributes, "digitTimeoutMs", digits.DigitTimeoutMs);
        Add(attributes, "finishOnKey", digits.FinishOnKey);
        Add(attributes, "minDigits", digits.MinDigits);
        Add(attributes, "maxDigits", digits.MaxDigits);
        Add(attributes, "flushBuffer", digits.FlushBuffer);
        Add(attributes, "privacyMode", digits.PrivacyMode);
        return attributes;
    }

    private static Dictionary<string, object> Attributes(PeerPlay play)
    {
        var attributes = new Dictionary<string, object>();
        Add(attributes, "file", play.File);
        Add(attributes, "loop", play.Loop);
        Add(attributes, "privacyMode", play.PrivacyMode);
        return attributes;
    }

    private static Dictionary<string, object> Attributes(PeerSms sms)
    {
        var attributes = new Dictionary<string, object>();
        Add(attributes, "to", sms.To);
        Add(attributes, "from", sms.From);
        Add(attributes, "text", sms.Text);
        Add(attributes, "notificationUrl", sms.NotificationUrl);
        return attributes;
    }

    private static Dictionary<string, object> Attributes(PeerSendDigits digits)
    {
        var attributes = new Dictionary<string, object>();
        Add(attributes, "digits", digits.Digits);
        Add(attributes, "pauseMs", digits.PauseMs);
        Add(attributes, "privacyMode", digits.PrivacyMode);
        return attributes;
    }

    private static Dictionary<string, object> Attributes(PeerSetTalk talk)
    {
        var attributes = new Dictionary<string, object>();
        Add(attributes, "talk", talk.Talk);
        return attributes;
    }

    private static Dictionary<string, object> Attributes(PeerSetListen listen)
    {
        var attributes = new Dictionary<string, object>();
        Add(attributes, "listen", listen.Listen);
        return attributes;
    }

    private static void Add(Dictionary<string, object> attributes, string name, string? value)
    {
        if (value is not null)
        {
            attributes.Add(name, value);
        }
    }

    private static void Add<T>(Dictionary<string, object> attributes, string name, T? value)
        where T : struct
    {
        if (value is { } given)
        {
            attributes.Add(name, given);
        }
    }
}
