using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Percl.AspNetCore.Testing;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Testing;

public sealed class PostWebhookTests
{
    [Fact]
    public async Task Answer_OfAScript_IsParsed()
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl("/", (InboundCallWebhook call) => new Greeting(call.From)));

        var answer = await server.Client.PostWebhookAsync("/", new InboundCallWebhook { From = "Ada" });

        Assert.Equal([new Say { Text = "Grüß Gott, \"Ada\"." }, new Hangup()], answer.Script);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData(200, "application/json", "{}", "POST /x was answered with what is no PerCL: ")]
    [InlineData(200, "text/plain", "[]", "POST /x was answered 200 with text/plain, not with PerCL: []")]
    [InlineData(404, "application/json", "[]", "POST /x was answered 404 with application/json, not with PerCL: []")]
    public async Task Answer_OfAnythingElse_SaysWhatItWas(int status, string contentType, string body, string message)
    {
        await using var server = await TestServer.StartAsync(
            app => app.MapPost("/x", () => Results.Text(body, contentType, statusCode: status)));

        var answer = await server.Client.PostWebhookAsync("/x", new InboundCallWebhook());

        Assert.Equal(body, answer.Body);
        Assert.StartsWith(
            message, Assert.Throws<InvalidOperationException>(() => answer.Script).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_WithACommandOfTheApplication_EqualsTheScript()
    {
        PerclScript script = [new TransferCall { To = "+13125550100" }, new Hangup()];
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl("/", (InboundCallWebhook call) => script));

        var answer = await server.Client.PostWebhookAsync("/", new InboundCallWebhook());

        Assert.Equal([new TransferCall { To = "+13125550100" }, new Hangup()], answer.Script);
        Assert.NotEqual([new TransferCall { To = "+13125550199" }, new Hangup()], answer.Script);
        Assert.NotEqual([new TransferCall { To = "+13125550100" }], answer.Script);
    }

    [Fact]
    public async Task Answer_OfARefusedScript_SaysWhichRuleItBreaksAndNotItsValue()
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl("/", (GetDigitsWebhook menu) => new Forward(menu.Digits)));

        var answer = await server.Client.PostWebhookAsync("/", new GetDigitsWebhook { Digits = "4711" });

        var message = Assert.Throws<InvalidOperationException>(() => answer.Script).Message;
        Assert.Contains(
            "The script Forward breaks the rule PERCL2001 at $[1].Redirect.actionUrl.",
            message,
            StringComparison.Ordinal);
        Assert.DoesNotContain("4711", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_WithoutASignature_SaysWhereTheReasonIs()
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl("/", (InboundCallWebhook call) => new Greeting(call.From)).RequireFreeClimbSignature(),
            options => options.SigningSecrets.Add("sigsec_1"));

        var answer = await server.Client.PostWebhookAsync("/", new InboundCallWebhook());

        Assert.Equal(
            "POST / was answered 401 with no content, not with PerCL. Was it signed with the right secret? The log of "
            + "the application has the reason.",
            Assert.Throws<InvalidOperationException>(() => answer.Script).Message);
    }

    [Fact]
    public void TestUrls_AreNamesOfEndpoints()
    {
        Assert.Equal("https://example.com/menu", TestUrls.Create().Of("menu"));
        Assert.Equal("https://a.example.com/x/room%207", TestUrls.Create("https://a.example.com/x/").Of("room 7"));
        Assert.Equal("https://example.com/room?id=a%20b&n=7", TestUrls.Create().Of("room", new { id = "a b", n = 7 }));
        Assert.Equal("https://example.com/menu", TestUrls.Create().For(new DefaultHttpContext()).Of("menu"));
        Assert.Equal(
            "https://example.com/room?n=7", TestUrls.Create().Of("room", new { id = (string?)null, n = 7 }));
        Assert.Throws<ArgumentNullException>(() => TestUrls.Create(null!));
        Assert.Throws<ArgumentException>(() => TestUrls.Create("hotline.example.com"));
        Assert.Throws<ArgumentException>(() => TestUrls.Create("https://example.com/?a=b"));
    }

    [Fact]
    public async Task Webhook_EachOfTheLibrary_ArrivesAsItself()
    {
        PerclWebhook? received = null;
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPerclNotification<PerclWebhook>("/", webhook => received = webhook));
        var records = typeof(PerclWebhook).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(PerclWebhook)) && !type.IsAbstract && type != typeof(UnknownWebhook))
            .ToList();
        Assert.Equal(24, records.Count);

        foreach (var record in records)
        {
            var webhook = (PerclWebhook)Activator.CreateInstance(record)! with { From = "+13125550100" };

            await server.Client.PostWebhookAsync("/", webhook);

            Assert.Equal(webhook with { RequestType = (string)record.GetField("Name")!.GetRawConstantValue()! }, received);
        }
    }

    [Fact]
    public async Task Webhook_WithARequestType_KeepsIt()
    {
        PerclWebhook? received = null;
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPerclNotification<PerclWebhook>("/", webhook => received = webhook));

        await server.Client.PostWebhookAsync("/", new InboundCallWebhook { RequestType = "parked" });
        Assert.Equal("parked", Assert.IsType<UnknownWebhook>(received).RequestType);

        await server.Client.PostWebhookAsync("/", new UnknownWebhook { CallId = "CA1" });
        Assert.Equal("", Assert.IsType<UnknownWebhook>(received).RequestType);
    }

    [Fact]
    public async Task Arguments_Null_AreRefused()
    {
        using var client = new HttpClient();

        await Assert.ThrowsAsync<ArgumentNullException>(() => client.PostWebhookAsync("/", null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => client.PostWebhookJsonAsync("/", null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => client.PostWebhookJsonAsync(null!, "{}"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => ((HttpClient)null!).PostWebhookJsonAsync("/", "{}"));
        await Assert.ThrowsAsync<ArgumentException>(() => client.PostWebhookJsonAsync("/", "{}", secret: ""));
    }
}

[PerclCommand]
internal sealed partial record TransferCall
{
    public required string To { get; init; }
}
