using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using ConferenceLine.Demo;

namespace Samples.Tests.ConferenceLine;

public sealed class DemoCallTests
{
    private static readonly string[] Parts =
    [
        "== Somebody calls =",
        "--> POST /incomingCall\n{\n  \"",
        "\"requestType\": \"inboundCall\"",
        "<-- 200 application/json; charset=utf-8\n[\n  {\n    \"Say\": {\n      \"text\": \"Welcome, +13125550100.",
        "\"CreateConference\": {\n      \"actionUrl\": \"http://127.0.0.1:",
        "== The caller has been greeted",
        "--> POST /conferenceStatusChanged",
        "\"status\": \"empty\"",
        " is empty\n<-- 204, no PerCL\n",
        "--> POST /conferenceCreated",
        "\"AddToConference\": {\n      \"conferenceId\": \"CF",
        " is populated\n<-- 204, no PerCL\n",
        " is inProgress\n<-- 204, no PerCL\n",
        "== The caller leaves",
        "--> POST /conferenceLeft",
        " left conference CF",
        "\"Hangup\": {}",
        "== The conference is terminated",
        " is terminated\n<-- 204, no PerCL\n",
        "The call went as it should.\n",
    ];

    [Fact]
    public async Task Demo_Played_EndsWell()
    {
        using var output = NewOutput();

        var exitCode = await DemoCall.RunAsync(output);

        var transcript = output.ToString();
        Assert.True(exitCode == 0, transcript);
        AssertInOrder(Parts, transcript);
        Assert.Contains(" was recorded: ", transcript, StringComparison.Ordinal);
        Assert.Equal(9, transcript.Split("--> POST ").Length - 1);
        Assert.Equal(9, transcript.Split("\n<-- ").Length - 1);
    }

    [Fact]
    public async Task Demo_ApplicationKnowsAnotherSecret_FailsAndTellsWhy()
    {
        using var output = NewOutput();
        var transcript = new Transcript(output);
        using var log = new TranscriptLoggerProvider(transcript);
        await using var server = await LoopbackServer.StartAsync(log, "--FreeClimb:SigningSecrets:0=sigsec_1");

        var exitCode = await DemoCall.PlayAsync(server.Url, transcript);

        Assert.Equal(1, exitCode);
        AssertInOrder(
            [
                "--> POST /incomingCall",
                "<-- 401, no PerCL",
                "The call failed. 'Welcome, *' must be heard. The call has ended: webhookFailed.",
            ],
            output.ToString());
    }

    [Fact]
    public async Task Demo_NobodyListens_FailsAndTellsWhy()
    {
        // Bound, so that nobody else gets the port, but not listening.
        using var port = new Socket(SocketType.Stream, ProtocolType.Tcp);
        port.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var url = new Uri($"http://{port.LocalEndPoint}");
        using var output = NewOutput();

        var exitCode = await DemoCall.PlayAsync(url, new Transcript(output));

        Assert.Equal(1, exitCode);
        Assert.Matches($@"\nThe call failed\. [^\0]*\({Regex.Escape(url.Authority)}\)", output.ToString());
    }

    private static StringWriter NewOutput() => new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    private static void AssertInOrder(IEnumerable<string> parts, string text)
    {
        var from = 0;
        foreach (var part in parts)
        {
            var found = text.IndexOf(part, from, StringComparison.Ordinal);
            Assert.True(found >= 0, $"Not found after the parts before it: {part}\nin:\n{text[from..]}");
            from = found + part.Length;
        }
    }
}
