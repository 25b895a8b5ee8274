using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Percl.AspNetCore.Testing;
using Percl.AspNetCore.Tests.Endpoints;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Mvc;

public sealed class ControllerTests
{
    private const string Secret = "sigsec_1";

    private static readonly InboundCallWebhook Call = new() { From = "Ada" };

    [Theory]
    [InlineData("/result")]
    [InlineData("/action")]
    public async Task Action_ReturningAResult_AnswersWithTheScript(string path)
    {
        await using var server = await StartAsync();

        var answer = await server.Client.PostWebhookAsync(path, Call, Secret);

        Assert.Equal(new Greeting("Ada").ToJson(), answer.Body);
        Assert.Equal("application/json; charset=utf-8", answer.Response.Content.Headers.ContentType?.ToString());
        Assert.True(answer.Response.Content.Headers.NonValidated.Contains("Content-Length"));
    }

    [Theory]
    [InlineData("/built")]
    [InlineData("/script")]
    public async Task Action_ReturningAScript_AnswersWithIt(string path)
    {
        await using var server = await StartAsync();

        var answer = await server.Client.PostWebhookAsync(path, Call, Secret);

        Assert.Equal([new Say { Text = "Ada" }, new Hangup()], answer.Script);
        Assert.Equal("application/json; charset=utf-8", answer.Response.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task Action_ReturningAnActionResultOfARefusedScript_AnswersWithProblemDetails()
    {
        await using var server = await StartAsync();

        var answer = await server.Client.PostWebhookAsync("/refused", Call, Secret);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Response.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("Ada", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Action_OfARequestWithoutSignature_IsNotCalled()
    {
        await using var server = await StartAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, (await server.Client.PostWebhookAsync("/result", Call)).StatusCode);
        Assert.Equal(
            ["Warning: POST /result was refused: its signature is not valid, HeaderMissing"], server.Log.Messages);
    }

    private static Task<TestServer> StartAsync() => TestServer.StartPerclAsync(
        app => app.MapControllers().RequireFreeClimbSignature(),
        options => options.SigningSecrets.Add(Secret),
        services => services.AddSingleton<PhoneBook>().AddControllers().AddApplicationPart(Assembly.GetExecutingAssembly()));
}
