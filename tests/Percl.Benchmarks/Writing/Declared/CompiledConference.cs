namespace Percl.Benchmarks.Writing;

/// <summary>S1 as a declared script, each of its values a parameter.</summary>
[PerclScript]
internal readonly partial record struct CompiledConference(
    string ActionUrl, string StatusCallbackUrl, string Alias, string PlayBeep, string Record, string WaitUrl)
{
    public ConferenceOfTexts Conference => new()
    {
        ActionUrl = ActionUrl,
        StatusCallbackUrl = StatusCallbackUrl,
        Alias = Alias,
        PlayBeep = PlayBeep,
        Record = Record,
        WaitUrl = WaitUrl,
    };
}
