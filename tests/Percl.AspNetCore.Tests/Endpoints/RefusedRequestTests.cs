using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Percl.AspNetCore.Testing;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Endpoints;

public sealed class RefusedRequestTests
{
    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"digits":"\ud80"}""")]
    public async Task Body_Malformed_Is400WithProblemDetailsAndAWarning(string body)
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl("/menu", (GetDigitsWebhook hook) => new Greeting(hook.Digits)));

        var answer = await server.Client.PostWebhookJsonAsync("/menu", body);

        Assert.Equal("The body is no webhook of FreeClimb.", AssertIsProblem(HttpStatusCode.BadRequest, answer));
        Assert.StartsWith(
            "Warning: POST /menu was refused: its body is no webhook. The webhook",
            Assert.Single(server.Log.Messages),
            StringComparison.Ordinal);
        Assert.False(server.Log.HasErrorsOfTheServer);
    }

    [Theory]
    [InlineData("""{"requestType":"getDigits"}""")]
    [InlineData("{}")]
    public async Task Webhook_NoneThatAnAbstractRecordStandsFor_Is400(string body)
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl("/", (ConferenceStateWebhook _) => new Greeting("Ada")));

        AssertIsProblem(HttpStatusCode.BadRequest, await server.Client.PostWebhookJsonAsync("/", body));
    }

    [Fact]
    public async Task Webhook_OfAnotherType_IsAnsweredAllTheSameWithAWarning()
    {
        // Better a call that goes on than one that is dropped because FreeClimb has renamed a webhook.
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl("/", (InboundCallWebhook call) => new Greeting(call.From)));

        var answer = await server.Client.PostWebhookJsonAsync("/", """{"requestType":"inbound\nCall2","from":"Ada"}""");

        Assert.Equal(new Greeting("Ada").ToJson(), answer.Body);
        Assert.Equal(
            ["Warning: POST / got the webhook 'inbound%0ACall2' instead of 'inboundCall'"], server.Log.Messages);
    }

    [Fact]
    public async Task Webhook_OfItsTypeInOtherLetters_IsNoOther()
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl("/", (InboundCallWebhook call) => new Greeting(call.From)));

        await server.Client.PostWebhookJsonAsync("/", """{"requestType":"InboundCall"}""");

        Assert.Empty(server.Log.Messages);
    }

    [Fact]
    public async Task Webhook_OfItsTypeByAnotherName_IsNoOther()
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl("/", (CallControlWebhook call) => new Greeting(call.From)));

        await server.Client.PostWebhookJsonAsync("/", """{"requestType":"conferenceCallControl"}""");

        Assert.Empty(server.Log.Messages);
    }

    [Theory]
    [InlineData("inboundCall")]
    [InlineData("unknown")]
    [InlineData("")]
    public async Task Webhook_OfAnotherRecord_IsAnother(string requestType)
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl("/", (CallControlWebhook call) => new Greeting(call.From)));

        await server.Client.PostWebhookJsonAsync("/", $$"""{"requestType":"{{requestType}}"}""");

        Assert.Equal(
            [$"Warning: POST / got the webhook '{requestType}' instead of 'callControl'"], server.Log.Messages);
    }

    [Fact]
    public async Task Body_OfTheLongestLength_IsTaken()
    {
        var body = new InboundCallWebhook { RequestType = "inboundCall" }.ToUtf8Bytes();
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl("/", (InboundCallWebhook call) => new Greeting(call.From)),
            options => options.MaxBodySize = body.Length);
        using var content = new PiecemealContent(body, pieceSize: 100);

        Assert.Equal(HttpStatusCode.OK, (await server.Client.PostAsync("/", content)).StatusCode);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Body_TooLong_Is413WithProblemDetailsAndAWarning(bool tellsItsLength)
    {
        var called = false;
        var body = new InboundCallWebhook { RequestType = "inboundCall" }.ToUtf8Bytes();
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl("/", (InboundCallWebhook call) =>
            {
                called = true;
                return new Greeting(call.From);
            }),
            options => options.MaxBodySize = body.Length - 1);
        using HttpContent content = tellsItsLength ? new ByteArrayContent(body) : new PiecemealContent(body, pieceSize: 10);

        using var answer = await server.Client.PostAsync("/", content);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.False(called);
        Assert.Equal(
            [$"Warning: POST / was refused: its body has more than {body.Length - 1} bytes"], server.Log.Messages);
        Assert.False(server.Log.HasErrorsOfTheServer);
    }

    [Fact]
    public async Task Script_Refused_Is500WithProblemDetailsAndAnErrorWithoutTheValue()
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl("/menu", (GetDigitsWebhook hook) => new Forward(hook.Digits)));

        var answer = await server.Client.PostWebhookAsync("/menu", new GetDigitsWebhook { Digits = "4*71" });

        Assert.Equal("The script of the answer was refused.", AssertIsProblem(HttpStatusCode.InternalServerError, answer));
        Assert.DoesNotContain("4*71", answer.Body, StringComparison.Ordinal);
        var entry = Assert.Single(server.Log.Messages);
        Assert.StartsWith(
            "Error: POST /menu was not answered: the script Forward breaks the rule PERCL2001 at $[1].Redirect.actionUrl, see ",
            entry,
            StringComparison.Ordinal);
        Assert.DoesNotContain("4*71", server.Log.Everything, StringComparison.Ordinal);
        Assert.False(server.Log.HasErrorsOfTheServer);
    }

    [Theory]
    [InlineData("""{"requestType":"getDigits","digits":"4*71","reason":7}""")]
    [InlineData("""{"requestType":"getDigits","digits":"4*71"x}""")]
    [InlineData("""{"requestType":"getDigits","digits":["4*71"]}""")]
    [InlineData("""{"requestType":"getDigits","digits":"4*71\ud800"}""")]
    [InlineData("""{"requestType":"getDigits","digits":"4*71" """)]
    public async Task Body_Malformed_DigitsAreNotRepeated(string body)
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl("/", (GetDigitsWebhook hook) => new Greeting(hook.Digits)));

        var answer = await server.Client.PostWebhookJsonAsync("/", body);

        Assert.DoesNotContain("4*71", server.Log.Everything, StringComparison.Ordinal);
        if (answer.StatusCode is not HttpStatusCode.OK)
        {
            Assert.DoesNotContain("4*71", answer.Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Body_NotJson_IsNeitherLoggedNorAnswered()
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl<TranscribeWebhook>("/", hook => new Greeting(hook.Transcript ?? "")));

        var answer = await server.Client.PostWebhookJsonAsync(
            "/", "{\"requestType\":\"transcribe\",\"transcript\":nope, my card is 4111\r\nfail: forged\r\n}");

        AssertIsProblem(HttpStatusCode.BadRequest, answer);
        foreach (var said in (string[])["nope", "my card", "4111", "forged"])
        {
            Assert.DoesNotContain(said, answer.Body, StringComparison.Ordinal);
            Assert.DoesNotContain(said, server.Log.Everything, StringComparison.Ordinal);
        }

        Assert.Equal(
            [
                "Warning: POST / was refused: its body is no webhook. The webhook is not valid JSON (line 1, byte 43).",
            ],
            server.Log.Messages);
    }

    [Fact]
    public async Task Path_WithALineBreak_CannotForgeTheLog()
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapPercl("/{name}", (InboundCallWebhook _) => new Greeting("Ada")));

        await server.Client.PostWebhookJsonAsync("/a%0AError:%20forged", "{");

        Assert.StartsWith(
            "Warning: POST /a%0AError:%20forged was refused", Assert.Single(server.Log.Messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    [InlineData("tr-TR")]
    public async Task Culture_OfTheServer_ChangesNothing(string culture)
    {
        var before = (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.CurrentCulture);
        try
        {
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            await using var server = await TestServer.StartPerclAsync(
                app => app.MapPercl("/", (InboundCallWebhook call, CancellationToken _) =>
                {
                    CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                    return new Greeting(call.From);
                }),
                options => options.SigningSecrets.Add("sigsec_1"));

            var answer = await server.Client.PostWebhookAsync("/", new InboundCallWebhook { From = "Ada" }, "sigsec_1");

            Assert.Equal(new Greeting("Ada").ToJson(), answer.Body);
            Assert.Empty(server.Log.Messages);
        }
        finally
        {
            (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.CurrentCulture) = before;
        }
    }

    private static string? AssertIsProblem(HttpStatusCode status, WebhookResponse answer)
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Response.Content.Headers.ContentType?.MediaType);
        var problem = JsonElement.Parse(answer.Body);
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        return problem.GetProperty("title").GetString();
    }
}
