using Percl;

namespace ConsoleApp;

[PerclScript]
public readonly partial record struct Line(string BaseUrl, string Caller)
{
    public Say Greeting => new() { Text = $"Hello {Caller}." };

    public CreateConference Conference => new()
    {
        ActionUrl = $"{BaseUrl}/conferenceCreated",
        StatusCallbackUrl = $"{BaseUrl}/conferenceStatusChanged",
    };
}
