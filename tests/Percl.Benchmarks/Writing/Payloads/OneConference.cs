namespace Percl.Benchmarks.Writing;

/// <summary>S1: the smallest script that is of any use, an answer with one command.</summary>
internal static class OneConference
{
    public static PerclScript Create() =>
    [
        new CreateConference
        {
            ActionUrl = "https://pbx.example.com/conferenceCreated",
            StatusCallbackUrl = "https://pbx.example.com/conferenceStatus",
            Alias = "Daily planning",
            PlayBeep = PlayBeep.EntryOnly,
            Record = true,
            WaitUrl = "https://pbx.example.com/audio/hold.wav",
        },
    ];
}
