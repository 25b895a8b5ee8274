using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Percl.AspNetCore.Testing;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Endpoints;

/// <summary>The text with which a handler finds a request bad: it may quote a caller.</summary>
public sealed class BadRequestTextTests
{
    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task Text_OutsideDevelopment_IsNeitherAnsweredNorLogged(string environment)
    {
        await using var server = await StartAsync(environment);

        var answer = await server.Client.PostWebhookAsync("/", new GetDigitsWebhook { Digits = "4*71" });

        Assert.Equal(StatusCodes.Status404NotFound, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Response.Content.Headers.ContentType?.MediaType);
        Assert.DoesNotContain("4*71", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("4*71", server.Log.Everything, StringComparison.Ordinal);
        Assert.Equal(["Warning: POST / was refused with status 404 by its handler"], server.Log.Messages);
    }

    [Fact]
    public async Task Text_InDevelopment_IsAnsweredAndLogged()
    {
        await using var server = await StartAsync("Development");

        var answer = await server.Client.PostWebhookAsync("/", new GetDigitsWebhook { Digits = "4*71" });

        Assert.Equal(StatusCodes.Status404NotFound, (int)answer.StatusCode);
        Assert.Contains("No tenant 4*71.", answer.Body, StringComparison.Ordinal);
        Assert.Equal(["Warning: POST / was refused with status 404. No tenant 4*71."], server.Log.Messages);
    }

    private static Task<TestServer> StartAsync(string environment) => TestServer.StartAsync(
        app => app.MapPercl<GetDigitsWebhook>("/", IPerclScript (hook) =>
            throw new BadHttpRequestException($"No tenant {hook.Digits}.", StatusCodes.Status404NotFound)),
        builder =>
        {
            builder.Environment.EnvironmentName = environment;
            builder.Services.AddPercl();
        });
}
