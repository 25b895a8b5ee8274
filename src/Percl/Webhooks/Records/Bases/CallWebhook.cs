using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// A webhook about a call. The reference has no page of its own for what these share; see
/// <see href="https://docs.freeclimb.com/reference/inboundcall">inboundCall</see>, which has it and hardly more.
/// </summary>
[PerclWebhook]
public abstract partial record CallWebhook : PerclWebhook
{
    private protected CallWebhook()
    {
    }

    /// <summary>
    /// Id of the call that the request is about: <c>CA</c> and 40 hexadecimal digits. "" if absent, which may be so
    /// where no call is involved, as in the webhooks of a conference that was created through the REST API.
    /// </summary>
    [AllowNull]
    [JsonPropertyName("callId")]
    public string CallId { get; init => field = value ?? ""; } = "";
}
