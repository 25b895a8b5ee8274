using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Percl.AspNetCore.Testing;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Diagnostics;

public sealed class MetricsTests
{
    [Fact]
    public async Task Metrics_OfManyRequests_TellWhatBecameOfThem()
    {
        await using var server = await TestServer.StartPerclAsync(
            app =>
            {
                app.MapPercl("/signed", (InboundCallWebhook call) => new Greeting(call.From)).RequireFreeClimbSignature();
                app.MapPercl("/refused", (GetDigitsWebhook hook) => new Forward(hook.Digits));
                app.MapPercl<GetDigitsWebhook>("/bad", IPerclScript (_) => throw new BadHttpRequestException("No."));
                app.MapPercl<GetDigitsWebhook>("/failing", IPerclScript (_) => throw new NotSupportedException());
            },
            options => options.SigningSecrets.Add("sigsec_1"));
        using var metrics = RecordedMetrics.Of(server);

        await server.Client.PostWebhookAsync("/signed", new InboundCallWebhook { From = "Ada" }, "sigsec_1");
        await server.Client.PostWebhookAsync("/signed", new InboundCallWebhook(), "sigsec_2");
        await server.Client.PostWebhookJsonAsync("/signed", "{", "sigsec_1");
        await server.Client.PostWebhookJsonAsync("/refused", "{}");
        await server.Client.PostWebhookJsonAsync("/refused", new string(' ', 70_000));
        await server.Client.PostWebhookJsonAsync("/bad", "{}");
        await server.Client.PostWebhookJsonAsync("/failing", "{}");

        Assert.Equal(
            [
                $"percl.script.size={new Greeting("Ada").ToUtf8Bytes().Length} percl.webhook=inboundCall",
                "percl.webhooks=1 percl.webhook=inboundCall percl.outcome=answered",
                "percl.signatures.refused=1 percl.reason=no_match",
                "percl.webhooks=1 percl.webhook=inboundCall percl.outcome=signature_refused",
                "percl.webhooks=1 percl.webhook=inboundCall percl.outcome=malformed",
                "percl.webhooks=1 percl.webhook=getDigits percl.outcome=script_refused",
                "percl.webhooks=1 percl.webhook=getDigits percl.outcome=too_long",
                "percl.webhooks=1 percl.webhook=getDigits percl.outcome=refused",
                "percl.webhooks=1 percl.webhook=getDigits percl.outcome=failed",
            ],
            metrics.Measured);
    }
}
