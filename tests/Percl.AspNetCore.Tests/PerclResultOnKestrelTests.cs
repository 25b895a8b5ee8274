using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Percl.AspNetCore.Tests;

public sealed class PerclResultOnKestrelTests
{
    [Fact]
    public async Task Answer_Script_IsTheScriptAsUtf8Json()
    {
        var script = new Greeting("Ada");
        await using var server = await TestServer.StartAsync(
            application => application.MapPost("/", () => PerclResults.Percl(script)));

        using var answer = await server.PostAsync();

        await AssertIsWholeScriptAsync(script, answer);
    }

    [Fact]
    public async Task Answer_ResultsExtension_IsTheScriptAsUtf8Json()
    {
        var script = new Greeting("Ada");
        await using var server = await TestServer.StartAsync(
            application => application.MapPost("/", IResult () => Results.Extensions.Percl(script)));

        using var answer = await server.PostAsync();

        await AssertIsWholeScriptAsync(script, answer);
    }

    [Fact]
    public async Task Answer_LargeScript_IsWholeAndOfKnownLength()
    {
        PerclScript script = [.. Enumerable.Range(0, 200).Select(i => new Say { Text = new string('ä', 500) + i })];
        Assert.InRange(script.ToUtf8Bytes().Length, 200_000, 300_000);
        await using var server = await TestServer.StartAsync(
            application => application.MapPost("/", () => PerclResults.Percl(script)));

        using var answer = await server.PostAsync();

        await AssertIsWholeScriptAsync(script, answer);
    }

    [Fact]
    public async Task Answer_EmptyScript_IsAnEmptyArray()
    {
        await using var server = await TestServer.StartAsync(
            application => application.MapPost("/", () => PerclResults.Percl([])));

        using var answer = await server.PostAsync();

        Assert.Equal("[]", await answer.Content.ReadAsStringAsync());
        Assert.Equal("2", Header(answer, "Content-Length"));
    }

    [Fact]
    public async Task Answer_SecondOnTheSameConnection_IsWhole()
    {
        // A wrong length would leave bytes behind that spoil the next answer.
        var script = new Greeting("Ada");
        var connections = new HashSet<string>();
        await using var server = await TestServer.StartAsync(application =>
            application.MapPost("/", (HttpContext http) =>
            {
                connections.Add(http.Connection.Id);
                return PerclResults.Percl(script);
            }));

        for (var i = 0; i < 3; i++)
        {
            using var answer = await server.PostAsync();
            await AssertIsWholeScriptAsync(script, answer);
        }

        Assert.Single(connections);
    }

    [Fact]
    public async Task Answer_RefusedScript_Is500AndNothingOfTheScript()
    {
        (bool HasStarted, long Unflushed, string? ContentType, Exception Refusal)? seen = null;
        await using var server = await TestServer.StartAsync(application =>
        {
            application.Use(async (context, next) =>
            {
                try
                {
                    await next(context);
                }
                catch (PerclException refusal)
                {
                    var response = context.Response;
                    seen = (response.HasStarted, response.BodyWriter.UnflushedBytes, response.ContentType, refusal);
                    throw;
                }
            });
            application.MapPost("/", () => PerclResults.Percl(new Forward("/next")));
        });

        using var answer = await server.PostAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
        Assert.NotNull(seen);
        Assert.False(seen.Value.HasStarted);
        Assert.Equal(0, seen.Value.Unflushed);
        Assert.Null(seen.Value.ContentType);
        Assert.Contains("/next", seen.Value.Refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_RefusedScriptWherePerclIsAdded_Is500WithProblemDetailsAndAnErrorWithoutTheValue()
    {
        await using var server = await TestServer.StartPerclAsync(
            application => application.MapPost("/menu", () => PerclResults.Percl(new Forward("4*71"))));

        using var answer = await server.Client.PostAsync("/menu", content: null);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.Contains("The script of the answer was refused.", body, StringComparison.Ordinal);
        Assert.DoesNotContain("4*71", body, StringComparison.Ordinal);
        Assert.StartsWith(
            "Error: POST /menu was not answered: the script Forward breaks the rule PERCL2001 at $[1].Redirect.actionUrl, see ",
            Assert.Single(server.Log.Messages),
            StringComparison.Ordinal);
        Assert.DoesNotContain("4*71", server.Log.Everything, StringComparison.Ordinal);
        Assert.False(server.Log.HasErrorsOfTheServer);
    }

    [Fact]
    public async Task Answer_RefusedScript_CanStillBecomeAnErrorPage()
    {
        await using var server = await TestServer.StartAsync(application =>
        {
            application.UseExceptionHandler(errors => errors.Run(context => context.Response.WriteAsync("Sorry.")));
            application.MapPost("/", () => PerclResults.Percl(new Forward("/next")));
        });

        using var answer = await server.PostAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Equal("Sorry.", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Endpoint_ReturningAResult_SaysWhatItProduces()
    {
        await using var server = await TestServer.StartAsync(
            application => application.MapPost("/", () => PerclResults.Percl(new Greeting("Ada"))));

        var endpoint = server.Application.Services.GetRequiredService<EndpointDataSource>().Endpoints.Single();
        var produced = Assert.Single(endpoint.Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>());

        Assert.Equal(200, produced.StatusCode);
        Assert.Equal(typeof(IReadOnlyList<Dictionary<string, object>>), produced.Type);
        Assert.Equal(["application/json"], produced.ContentTypes);
    }

    private static async Task AssertIsWholeScriptAsync(IPerclScript script, HttpResponseMessage answer)
    {
        var expected = script.ToUtf8Bytes();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json; charset=utf-8", Header(answer, "Content-Type"));
        Assert.Equal($"{expected.Length}", Header(answer, "Content-Length"));
        Assert.Null(answer.Headers.TransferEncodingChunked);
        Assert.Equal(expected, await answer.Content.ReadAsByteArrayAsync());
    }

    /// <summary>A header as it was sent: the client would otherwise make up a length from the body.</summary>
    private static string? Header(HttpResponseMessage answer, string name) =>
        answer.Content.Headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;
}
