using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Percl.Webhooks;

/// <summary>
/// Represents a webhook about a call. The reference has no page for the fields that these webhooks share; see
/// <see href="https://docs.freeclimb.com/reference/inboundcall">inboundCall</see>, which has hardly any other fields.
/// </summary>
[PerclWebhook]
public abstract partial record CallWebhook : PerclWebhook
{
    private protected CallWebhook()
    {
    }

    /// <summary>
    /// Gets the id of the call that the request is about: <c>CA</c> and 40 hexadecimal digits. "" if absent, which is
    /// possible where no call is involved, as in the webhooks of a conference that was created through the REST API.
    /// </summary>
    [AllowNull]
    [JsonPropertyName("callId")]
    public string CallId { get; init => field = value ?? ""; } = "";
}
