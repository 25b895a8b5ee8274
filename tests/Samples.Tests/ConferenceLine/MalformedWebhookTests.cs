using System.Net;
using System.Text.Json;

namespace Samples.Tests.ConferenceLine;

public sealed class MalformedWebhookTests
{
    private static readonly string[] Paths =
        ["/incomingCall", "/conferenceCreated", "/conferenceStatusChanged", "/conferenceLeft"];

    private static readonly byte[][] Bodies =
    [
        [],
        [.. "{"u8],
        [.. "null"u8],
        [.. "[]"u8],
        [.. """{"requestType":7}"""u8],
        [.. "{\"from\":\""u8, 0xFF, .. "\"}"u8],
    ];

    public static TheoryData<string, int> PathsAndBodies
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var path in Paths)
            {
                for (var body = 0; body < Bodies.Length; body++)
                {
                    data.Add(path, body);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(PathsAndBodies))]
    public async Task Body_Malformed_Is400WithProblemDetails(string path, int body)
    {
        using var log = new RecordedLog();
        await using var server = await LoopbackServer.StartAsync(log);

        using var answer = await server.PostAsync(path, Bodies[body]);

        await AssertIsProblemAsync("The body is no webhook of FreeClimb.", answer);
        Assert.StartsWith(
            $"Warning: POST {path} was refused: its body is no webhook. ",
            Assert.Single(log.Messages),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConferenceCreated_WithoutConferenceId_Is400WithProblemDetails()
    {
        using var log = new RecordedLog();
        await using var server = await LoopbackServer.StartAsync(log, "--environment=Production");

        using var answer = await server.PostAsync("/conferenceCreated", "{}");

        // Why is the application's own matter, which only a developer is shown.
        var problem = await AssertIsProblemAsync("The request cannot be answered.", answer);
        Assert.False(problem.TryGetProperty("detail", out _));
        Assert.Contains("Warning: POST /conferenceCreated was refused with status 400 by its handler", log.Messages);
    }

    [Fact]
    public async Task Request_Get_IsNotAllowed()
    {
        using var log = new RecordedLog();
        await using var server = await LoopbackServer.StartAsync(log);

        using var answer = await server.GetAsync("/incomingCall");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    private static async Task<JsonElement> AssertIsProblemAsync(string title, HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = JsonElement.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(400, problem.GetProperty("status").GetInt32());
        Assert.Equal(title, problem.GetProperty("title").GetString());
        return problem;
    }
}
