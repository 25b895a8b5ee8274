namespace Percl.Benchmarks.Writing;

/// <summary>S1 as a declared script, each of its values a constant.</summary>
[PerclScript]
internal readonly partial record struct ConstantConference
{
    public ConferenceOfTexts Conference => new()
    {
        ActionUrl = "https://pbx.example.com/conferenceCreated",
        StatusCallbackUrl = "https://pbx.example.com/conferenceStatus",
        Alias = "Daily review",
        PlayBeep = "entryOnly",
        Record = "true",
        WaitUrl = "https://pbx.example.com/audio/hold.wav",
    };
}
