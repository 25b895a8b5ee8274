using System.Text.Json;

namespace Percl.Benchmarks.Writing;

/// <summary>What somebody writes by hand with <see cref="Utf8JsonWriter"/> who knows how to make it fast.</summary>
internal static class HandWritten
{
    public static void Write(Utf8JsonWriter writer, PeerCommand[] commands)
    {
        writer.WriteStartArray();
        foreach (var command in commands)
        {
            writer.WriteStartObject();
            WriteMember(writer, command);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteMember(Utf8JsonWriter writer, PeerCommand command)
    {
        switch (command)
        {
            case { Say: { } say }:
                Write(writer, say);
                break;
            case { CreateConference: { } conference }:
                Write(writer, conference);
                break;
            case { GetDigits: { } digits }:
                Write(writer, digits);
                break;
            case { Pause: { } pause }:
                writer.WriteStartObject(Names.Pause);
                writer.WriteNumber(Names.Length, pause.Length);
                writer.WriteEndObject();
                break;
            case { Play: { } play }:
                Write(writer, play);
                break;
            case { Sms: { } sms }:
                Write(writer, sms);
                break;
            case { SendDigits: { } digits }:
                Write(writer, digits);
                break;
            case { SetTalk: { } talk }:
                writer.WriteStartObject(Names.SetTalk);
                WriteBoolean(writer, Names.Talk, talk.Talk);
                writer.WriteEndObject();
                break;
            case { SetListen: { } listen }:
                writer.WriteStartObject(Names.SetListen);
                WriteBoolean(writer, Names.Listen, listen.Listen);
                writer.WriteEndObject();
                break;
        }
    }

    private static void Write(Utf8JsonWriter writer, PeerSay say)
    {
        writer.WriteStartObject(Names.Say);
        WriteString(writer, Names.Text, say.Text);
        WriteString(writer, Names.Language, say.Language);
        WriteNumber(writer, Names.Loop, say.Loop);
        WriteBoolean(writer, Names.PrivacyMode, say.PrivacyMode);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PeerCreateConference conference)
    {
        writer.WriteStartObject(Names.CreateConference);
        WriteString(writer, Names.ActionUrl, conference.ActionUrl);
        WriteString(writer, Names.StatusCallbackUrl, conference.StatusCallbackUrl);
        WriteString(writer, Names.Alias, conference.Alias);
        WriteString(writer, Names.PlayBeep, conference.PlayBeep);
        WriteBoolean(writer, Names.Record, conference.Record);
        WriteString(writer, Names.WaitUrl, conference.WaitUrl);
        WriteString(writer, Names.ParentCallId, conference.ParentCallId);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PeerGetDigits digits)
    {
        writer.WriteStartObject(Names.GetDigits);
        WriteString(writer, Names.ActionUrl, digits.ActionUrl);
        if (digits.Prompts is { } prompts)
        {
            writer.WritePropertyName(Names.Prompts);
            Write(writer, prompts);
        }

        WriteNumber(writer, Names.InitialTimeoutMs, digits.InitialTimeoutMs);
        WriteNumber(writer, Names.DigitTimeoutMs, digits.DigitTimeoutMs);
        WriteString(writer, Names.FinishOnKey, digits.FinishOnKey);
        WriteNumber(writer, Names.MinDigits, digits.MinDigits);
        WriteNumber(writer, Names.MaxDigits, digits.MaxDigits);
        WriteBoolean(writer, Names.FlushBuffer, digits.FlushBuffer);
        WriteBoolean(writer, Names.PrivacyMode, digits.PrivacyMode);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PeerPlay play)
    {
        writer.WriteStartObject(Names.Play);
        WriteString(writer, Names.File, play.File);
        WriteNumber(writer, Names.Loop, play.Loop);
        WriteBoolean(writer, Names.PrivacyMode, play.PrivacyMode);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PeerSms sms)
    {
        writer.WriteStartObject(Names.Sms);
        WriteString(writer, Names.To, sms.To);
        WriteString(writer, Names.From, sms.From);
        WriteString(writer, Names.Text, sms.Text);
        WriteString(writer, Names.NotificationUrl, sms.NotificationUrl);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PeerSendDigits digits)
    {
        writer.WriteStartObject(Names.SendDigits);
        WriteString(writer, Names.Digits, digits.Digits);
        WriteNumber(writer, Names.PauseMs, digits.PauseMs);
        WriteBoolean(writer, Names.PrivacyMode, digits.PrivacyMode);
        writer.WriteEndObject();
    }

    private static void WriteString(Utf8JsonWriter writer, JsonEncodedText name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, JsonEncodedText name, int? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }

    private static void WriteBoolean(Utf8JsonWriter writer, JsonEncodedText name, bool? value)
    {
        if (value is { } truth)
        {
            writer.WriteBoolean(name, truth);
        }
    }

    private static class Names
    {
        public static readonly JsonEncodedText Say = JsonEncodedText.Encode("Say");
        public static readonly JsonEncodedText CreateConference = JsonEncodedText.Encode("CreateConference");
        public static readonly JsonEncodedText GetDigits = JsonEncodedText.Encode("GetDigits");
        public static readonly JsonEncodedText Pause = JsonEncodedText.Encode("Pause");
        public static readonly JsonEncodedText Play = JsonEncodedText.Encode("Play");
        public static readonly JsonEncodedText Sms = JsonEncodedText.Encode("Sms");
        public static readonly JsonEncodedText SendDigits = JsonEncodedText.Encode("SendDigits");
        public static readonly JsonEncodedText SetTalk = JsonEncodedText.Encode("SetTalk");
        public static readonly JsonEncodedText SetListen = JsonEncodedText.Encode("SetListen");

        public static readonly JsonEncodedText ActionUrl = JsonEncodedText.Encode("actionUrl");
        public static readonly JsonEncodedText Alias = JsonEncodedText.Encode("alias");
        public static readonly JsonEncodedText Digits = JsonEncodedText.Encode("digits");
        public static readonly JsonEncodedText DigitTimeoutMs = JsonEncodedText.Encode("digitTimeoutMs");
        public static readonly JsonEncodedText File = JsonEncodedText.Encode("file");
        public static readonly JsonEncodedText FinishOnKey = JsonEncodedText.Encode("finishOnKey");
        public static readonly JsonEncodedText FlushBuffer = JsonEncodedText.Encode("flushBuffer");
        public static readonly JsonEncodedText From = JsonEncodedText.Encode("from");
        public static readonly JsonEncodedText InitialTimeoutMs = JsonEncodedText.Encode("initialTimeoutMs");
        public static readonly JsonEncodedText Language = JsonEncodedText.Encode("language");
        public static readonly JsonEncodedText Length = JsonEncodedText.Encode("length");
        public static readonly JsonEncodedText Listen = JsonEncodedText.Encode("listen");
        public static readonly JsonEncodedText Loop = JsonEncodedText.Encode("loop");
        public static readonly JsonEncodedText MaxDigits = JsonEncodedText.Encode("maxDigits");
        public static readonly JsonEncodedText MinDigits = JsonEncodedText.Encode("minDigits");
        public static readonly JsonEncodedText NotificationUrl = JsonEncodedText.Encode("notificationUrl");
        public static readonly JsonEncodedText ParentCallId = JsonEncodedText.Encode("parentCallId");
        public static readonly JsonEncodedText PauseMs = JsonEncodedText.Encode("pauseMs");
        public static readonly JsonEncodedText PlayBeep = JsonEncodedText.Encode("playBeep");
        public static readonly JsonEncodedText PrivacyMode = JsonEncodedText.Encode("privacyMode");
        public static readonly JsonEncodedText Prompts = JsonEncodedText.Encode("prompts");
        public static readonly JsonEncodedText Record = JsonEncodedText.Encode("record");
        public static readonly JsonEncodedText StatusCallbackUrl = JsonEncodedText.Encode("statusCallbackUrl");
        public static readonly JsonEncodedText Talk = JsonEncodedText.Encode("talk");
        public static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");
        public static readonly JsonEncodedText To = JsonEncodedText.Encode("to");
        public static readonly JsonEncodedText WaitUrl = JsonEncodedText.Encode("waitUrl");
    }
}
