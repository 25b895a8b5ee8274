using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;
using Percl.Signatures;

namespace Percl.Simulation.Tests.Diagnosing;

/// <summary>An application in ASP.NET Core that makes one mistake after the other, on a test server.</summary>
internal sealed class PlantedApplication : IAsyncDisposable
{
    public const string Secret = "sigsec_ead6d3b6904196c60835d039e91b3341c77a7793";

    private readonly WebApplication _app;

    private PlantedApplication(WebApplication app) => _app = app;

    public HttpClient Client => _app.GetTestClient();

    public static async Task<PlantedApplication> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        Answer(app, "/bye", """[{"Say":{"text":"Goodbye."}}]""");
        Answer(app, "/wrongName", """[{"GetDigit":{"actionUrl":"http://localhost/bye"}}]""");
        app.MapPost("/error", () => Results.StatusCode((int)HttpStatusCode.InternalServerError));
        app.MapPost("/html", () => Results.Content("<html>Sorry</html>", "text/html"));
        app.MapPost("/htmlType", () => Results.Content("""[{"Hangup":{}}]""", "text/html"));
        app.MapPost("/slow", async (HttpContext context) => await Task.Delay(TimeSpan.FromMinutes(5), context.RequestAborted));
        Answer(app, "/circle", """[{"Redirect":{"actionUrl":"http://localhost/round"}}]""");
        Answer(app, "/round", """[{"Redirect":{"actionUrl":"http://localhost/circle"}}]""");
        Answer(app, "/queue", """
            [{"Enqueue":{"queueId":"QU0123456789012345678901234567890123456789","waitUrl":"http://localhost/wait","actionUrl":"http://localhost/bye"}}]
            """);
        Answer(app, "/wait", """[{"Sms":{"to":"+13125550100","from":"+13125550199","text":"Hello"}}]""");
        app.MapPost("/signed", async (HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            return new WebhookSignatureVerifier(Secret).Verify(
                request.Headers[WebhookSignatureVerifier.HeaderName], body.ToArray()).IsValid
                ? Results.Content("""[{"Hangup":{}}]""", "application/json")
                : Results.StatusCode((int)HttpStatusCode.Unauthorized);
        });
        Answer(app, "/status", """[{"Hangup":{}}]""");
        Answer(app, "/dead", """[{"Hangup":{}},{"Say":{"text":"Dead."}}]""");
        Answer(app, "/relative", """[{"Redirect":{"actionUrl":"/bye"}}]""");
        Answer(app, "/away", """[{"Redirect":{"actionUrl":"https://other.example.com/in"}}]""");
        app.MapGet("/get", () => "");
        await app.StartAsync();
        return new PlantedApplication(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static void Answer(WebApplication app, string path, string percl) =>
        app.MapPost(path, () => Results.Content(percl, "application/json"));
}
