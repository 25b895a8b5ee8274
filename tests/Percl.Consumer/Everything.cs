using System;
using System.Text;
using Percl.Signatures;
using Percl.Webhooks;

namespace Percl.Consumer;

/// <summary>Uses what the library has of everything: properties with init above all.</summary>
public static class Everything
{
    private const string Webhook = "{\"requestType\":\"inboundCall\",\"from\":\"+15550100001\",\"more\":1}";

    public static string Script(string text) =>
        new PerclScript { new Say { Text = text, Loop = 2 }, new Transfer { Number = "+15550100002", Gain = 0.5 } }.ToJson();

    public static string FromFile(string caller, int number) => new PerclFiles.Menu
    {
        Caller = caller,
        Times = number,
        BaseUrl = "https://example.com",
    }.ToJson();

    public static string Declared(string caller, int number) => new Greeting("https://example.com", caller, number).ToJson();

    public static string ReadAndWrite(string json) => PerclScript.Parse(json).ToJson();

    public static PerclWebhook Changed(string from) =>
        PerclWebhook.Read<InboundCallWebhook>(Encoding.UTF8.GetBytes(Webhook)) with { From = from };

    public static bool IsSigned(string secret, byte[] body)
    {
        var header = new WebhookSigner(secret).Sign(body, DateTimeOffset.UtcNow);
        return new WebhookSignatureVerifier(secret).Verify(header, body).IsValid;
    }
}
