using System.Text.Json.Serialization;

namespace Percl.Benchmarks.Writing;

/// <summary>
/// A command as the peers have it: an object with a single member, which is named after the command. It has only the
/// commands that the payloads hold, so that no peer looks for others.
/// </summary>
internal sealed class PeerCommand
{
    [JsonPropertyName("Say")]
    public PeerSay? Say { get; init; }

    [JsonPropertyName("CreateConference")]
    public PeerCreateConference? CreateConference { get; init; }

    [JsonPropertyName("GetDigits")]
    public PeerGetDigits? GetDigits { get; init; }

    [JsonPropertyName("Pause")]
    public PeerPause? Pause { get; init; }

    [JsonPropertyName("Play")]
    public PeerPlay? Play { get; init; }

    [JsonPropertyName("Sms")]
    public PeerSms? Sms { get; init; }

    [JsonPropertyName("SendDigits")]
    public PeerSendDigits? SendDigits { get; init; }

    [JsonPropertyName("SetTalk")]
    public PeerSetTalk? SetTalk { get; init; }

    [JsonPropertyName("SetListen")]
    public PeerSetListen? SetListen { get; init; }
}
