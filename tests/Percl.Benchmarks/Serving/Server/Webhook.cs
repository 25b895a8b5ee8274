using Percl.Webhooks;

namespace Percl.Benchmarks.Serving;

/// <summary>What every request brings: that somebody calls.</summary>
internal static class Webhook
{
    public static byte[] ToUtf8Bytes() => new InboundCallWebhook
    {
        RequestType = InboundCallWebhook.Name,
        AccountId = "AC0123456789abcdef0123456789abcdef01234567",
        CallId = "CA0123456789abcdef0123456789abcdef01234567",
        From = "+13125550100",
        To = "+13125550199",
        CallStatus = CallStatus.Ringing,
        Direction = CallDirection.Inbound,
    }.ToUtf8Bytes();
}
