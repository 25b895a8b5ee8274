using System.Text.Json;

namespace Percl.Benchmarks.Writing;

/// <summary>Makes the peers' commands from ours, so that all of them write the same.</summary>
internal static class PeerCommands
{
    public static PeerCommand[] From(IEnumerable<IPerclCommand> commands) => [.. commands.Select(From)];

    private static PeerCommand From(IPerclCommand command) => command switch
    {
        CreateConference c => new()
        {
            CreateConference = new()
            {
                ActionUrl = c.ActionUrl,
                StatusCallbackUrl = c.StatusCallbackUrl,
                Alias = c.Alias,
                PlayBeep = c.PlayBeep is { } beep ? JsonNamingPolicy.CamelCase.ConvertName(beep.ToString()) : null,
                Record = c.Record,
                WaitUrl = c.WaitUrl,
                ParentCallId = c.ParentCallId,
            },
        },
        GetDigits c => new()
        {
            GetDigits = new()
            {
                ActionUrl = c.ActionUrl,
                Prompts = c.Prompts is { } prompts ? From(prompts) : null,
                InitialTimeoutMs = c.InitialTimeoutMs,
                DigitTimeoutMs = c.DigitTimeoutMs,
                FinishOnKey = c.FinishOnKey,
                MinDigits = c.MinDigits,
                MaxDigits = c.MaxDigits,
                FlushBuffer = c.FlushBuffer,
                PrivacyMode = c.PrivacyMode,
            },
        },
        Say c => new()
        {
            Say = new() { Text = c.Text, Language = c.Language, Loop = c.Loop, PrivacyMode = c.PrivacyMode },
        },
        Play c => new() { Play = new() { File = c.File, Loop = c.Loop, PrivacyMode = c.PrivacyMode } },
        Pause c => new() { Pause = new() { Length = c.Length } },
        Sms c => new()
        {
            Sms = new() { To = c.To, From = c.From, Text = c.Text, NotificationUrl = c.NotificationUrl },
        },
        SendDigits c => new()
        {
            SendDigits = new() { Digits = c.Digits, PauseMs = c.PauseMs, PrivacyMode = c.PrivacyMode },
        },
        SetTalk c => new() { SetTalk = new() { Talk = c.Talk } },
        SetListen c => new() { SetListen = new() { Listen = c.Listen } },
        _ => throw new InvalidOperationException($"The peers do not have {command.GetType().Name}."),
    };
}
