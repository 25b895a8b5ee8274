using System.Net;
using System.Reflection;
using System.Text;
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
    [InlineData("/result", false)]
    [InlineData("/action", false)]
    [InlineData("/declared", false)]
    [InlineData("/any", false)]
    [InlineData("/result", true)]
    [InlineData("/action", true)]
    [InlineData("/declared", true)]
    [InlineData("/any", true)]
    public async Task Action_ReturningAResult_AnswersWithTheScript(string path, bool hasNewtonsoft)
    {
        await using var server = await StartAsync(hasNewtonsoft);

        var answer = await server.Client.PostWebhookAsync(path, Call, Secret);

        Assert.Equal(new Greeting("Ada").ToJson(), answer.Body);
        Assert.Equal("application/json; charset=utf-8", answer.Response.Content.Headers.ContentType?.ToString());
        Assert.True(answer.Response.Content.Headers.NonValidated.Contains("Content-Length"));
    }

    [Theory]
    [InlineData("/built", false)]
    [InlineData("/script", false)]
    [InlineData("/script", true)]
    public async Task Action_ReturningAScript_AnswersWithIt(string path, bool hasNewtonsoft)
    {
        await using var server = await StartAsync(hasNewtonsoft);

        var answer = await server.Client.PostWebhookAsync(path, Call, Secret);

        Assert.Equal([new Say { Text = "Ada" }, new Hangup()], answer.Script);
        Assert.Equal("application/json; charset=utf-8", answer.Response.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("/refused")]
    [InlineData("/refusedScript")]
    public async Task Action_ReturningARefusedScript_AnswersWithProblemDetails(string path)
    {
        await using var server = await StartAsync();

        var answer = await server.Client.PostWebhookAsync(path, Call, Secret);

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

    [Theory]
    [InlineData("text/plain", """{"requestType":"inboundCall","from":"Ada","callId":5}""", HttpStatusCode.OK)]
    [InlineData(null, """{"requestType":"inboundCall","from":"Ada"}""", HttpStatusCode.OK)]
    [InlineData("application/json", "[]", HttpStatusCode.BadRequest)]
    [InlineData("application/json", "", HttpStatusCode.BadRequest)]
    [InlineData("application/json", "{", HttpStatusCode.BadRequest)]
    public async Task Body_OfAnAction_IsReadAsByMapPercl(string? contentType, string body, HttpStatusCode expected)
    {
        await using var server = await TestServer.StartPerclAsync(
            app => app.MapControllers(), services: services => AddControllers(services));
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = contentType is null ? null : new(contentType);

        using var answer = await server.Client.PostAsync("/checked", content);

        Assert.Equal(expected, answer.StatusCode);
    }

    private static Task<TestServer> StartAsync(bool hasNewtonsoft = false) => TestServer.StartPerclAsync(
        app => app.MapControllers().RequireFreeClimbSignature(),
        options => options.SigningSecrets.Add(Secret),
        services =>
        {
            var mvc = AddControllers(services);
            _ = hasNewtonsoft ? mvc.AddNewtonsoftJson() : mvc;
        });

    private static IMvcBuilder AddControllers(IServiceCollection services) =>
        services.AddSingleton<PhoneBook>().AddControllers().AddApplicationPart(Assembly.GetExecutingAssembly());
}
