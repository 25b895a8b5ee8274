using Percl;

namespace ConferenceLine.Scripts;

/// <summary>Greets the caller and opens a conference.</summary>
[PerclScript]
internal readonly partial record struct Welcome(string Caller, string CreatedUrl, string StatusUrl)
{
    public Say Greeting => new() { Text = $"Welcome, {Caller}. Your conference is being opened." };

    public CreateConference Conference => new()
    {
        ActionUrl = CreatedUrl,
        StatusCallbackUrl = StatusUrl,
        Alias = $"Conference of {Caller}",
        PlayBeep = PlayBeep.EntryOnly,
        Record = true,
    };
}
