using System.Buffers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Percl.Benchmarks.Writing;
using Percl.Webhooks;

namespace Percl.Benchmarks.Serving;

/// <summary>The ways to answer the webhook that are measured, each as its documentation shows it.</summary>
internal static class LoadedEndpoints
{
    private static readonly CompiledMenu Menu = CompiledMenu.Of(Payload.Create(PayloadName.S2));
    private static readonly byte[] Body = Webhook.ToUtf8Bytes();
    private static readonly byte[] Text = new CallMenu(PerclWebhook.Read<InboundCallWebhook>(Body).From).ToUtf8Bytes();

    /// <summary>The least that an endpoint can do: it reads the webhook and copies bytes that are ready.</summary>
    public static LoadedEndpoint PlainText { get; } = new(
        "/text", "plain text, by hand", static (app, path) => app.MapPost(path, PlainTextAsync));

    public static IReadOnlyList<LoadedEndpoint> All { get; } =
    [
        PlainText,
        new("/compiled", "`MapPercl`, compiled script", static (app, path) =>
            app.MapPercl(path, static (InboundCallWebhook call) => new CallMenu(call.From))),
        new("/objects", "`MapPercl`, commands as objects", static (app, path) =>
            app.MapPercl<InboundCallWebhook>(path, static call => CreateScript(call.From))),
        new("/menu/compiled", "`MapPercl`, S2, compiled script", static (app, path) =>
            app.MapPercl(path, static (InboundCallWebhook call) => Menu)),
        new("/menu/objects", "`MapPercl`, S2, commands as objects", static (app, path) =>
            app.MapPercl<InboundCallWebhook>(path, static call => Payload.Create(PayloadName.S2))),
        new("/json", "`MapPost`, System.Text.Json", static (app, path) =>
            app.MapPost(path, static (PeerCall call) =>
                TypedResults.Json(CreatePeers(call.From), PeerServingContext.Default.PeerCommandArray))),
    ];

    private static async Task PlainTextAsync(HttpContext http)
    {
        var read = await http.Request.BodyReader.ReadAtLeastAsync(Body.Length);
        _ = PerclWebhook.Read<InboundCallWebhook>(read.Buffer.FirstSpan);
        http.Request.BodyReader.AdvanceTo(read.Buffer.End);

        http.Response.ContentType = "text/plain; charset=utf-8";
        http.Response.ContentLength = Text.Length;
        http.Response.BodyWriter.Write(Text);
        await http.Response.BodyWriter.FlushAsync();
    }

    private static PerclScript CreateScript(string caller) =>
    [
        new Say { Text = $"{CallMenu.Welcome}{caller}." },
        new GetDigits
        {
            ActionUrl = CallMenu.ChosenUrl,
            Prompts = [new Say { Text = CallMenu.Choices, Loop = 2 }],
            MaxDigits = 1,
            FlushBuffer = true,
        },
    ];

    private static PeerCommand[] CreatePeers(string caller) =>
    [
        new() { Say = new() { Text = $"{CallMenu.Welcome}{caller}." } },
        new()
        {
            GetDigits = new()
            {
                ActionUrl = CallMenu.ChosenUrl,
                Prompts = [new() { Say = new() { Text = CallMenu.Choices, Loop = 2 } }],
                MaxDigits = 1,
                FlushBuffer = true,
            },
        },
    ];
}
