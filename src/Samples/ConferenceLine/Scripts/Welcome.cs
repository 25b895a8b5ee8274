using Percl;

namespace ConferenceLine.Scripts;

/// <summary>Greets the caller and opens a conference.</summary>
[PerclScript]
internal readonly partial record struct Welcome(string BaseUrl, string Caller)
{
    public Say Greeting => new() { Text = $"Welcome, {Caller}. Your conference is being opened." };

    public CreateConference Conference => new()
    {
        ActionUrl = $"{BaseUrl}/conferenceCreated",
        StatusCallbackUrl = $"{BaseUrl}/conferenceStatusChanged",
        Alias = $"Conference of {Caller}",
        PlayBeep = PlayBeep.EntryOnly,
        Record = true,
    };
}
