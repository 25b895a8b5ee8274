using System.Globalization;
using ConferenceLine.Demo;
using Microsoft.AspNetCore.Http;

namespace Samples.Tests.ConferenceLine;

/// <summary>The demo against applications that are not the sample: it must notice what a caller would.</summary>
public sealed class PhoneCallTests
{
    private const string Welcome =
        """
        [{"Say":{"text":"Welcome, you."}},
         {"CreateConference":{"actionUrl":"{base}/a","statusCallbackUrl":"{base}/b"}}]
        """;

    private const string Join =
        """[{"AddToConference":{"conferenceId":"{conference}","leaveConferenceUrl":"{base}/c"}}]""";

    private const string Goodbye = """[{"Say":{"text":"Goodbye."}},{"Hangup":{}}]""";

    [Fact]
    public async Task Call_OtherUrlsInTheAnswers_FollowsThem()
    {
        var (exitCode, transcript) = await PlayAsync(Welcome, Join, Goodbye, notification: "");

        Assert.True(exitCode == 0, transcript);
        Assert.Contains("--> POST /a\n", transcript, StringComparison.Ordinal);
        Assert.Contains("--> POST /b\n", transcript, StringComparison.Ordinal);
        Assert.Contains("--> POST /c\n", transcript, StringComparison.Ordinal);
        Assert.DoesNotContain("/conferenceCreated", transcript, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", Join, Goodbye, "", "'Welcome, *' must be heard. The call has ended: appNoPercl.")]
    [InlineData("{", Join, Goodbye, "", "'Welcome, *' must be heard. The call has ended: webhookInvalidResponse.")]
    [InlineData(Goodbye, Join, Goodbye, "", "'Welcome, *' must be heard. The call has ended: appHangup.")]
    [InlineData(Welcome, Goodbye, Goodbye, "", "The caller must be in a conference that goes on.")]
    [InlineData(Welcome, Join, "[]", "", "'*Goodbye.' must be heard. The call has ended: appNoPercl.")]
    [InlineData(Welcome, Join, Goodbye, Goodbye, "FreeClimb ignores the answer to this webhook")]
    [InlineData(Welcome, Join, """[{"Say":{"text":"Goodbye."}},{"Hangup":{}},{"Pause":{"length":1}}]""", "", "PERCL1001")]
    public async Task Call_ThatGoesWrong_FailsAndTellsWhy(
        string welcome, string join, string goodbye, string notification, string complaint)
    {
        var (exitCode, transcript) = await PlayAsync(welcome, join, goodbye, notification);

        Assert.Equal(1, exitCode);
        Assert.Contains(complaint, transcript[transcript.IndexOf("\nThe call failed. ", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Transcript)> PlayAsync(
        string welcome, string join, string goodbye, string notification)
    {
        await using var server = await LoopbackServer.StartAsync(request =>
        {
            var percl = request.Path.Value switch
            {
                "/incomingCall" => welcome,
                "/a" => join.Replace("{conference}", IdOf(request), StringComparison.Ordinal),
                "/b" => notification,
                "/c" => goodbye,
                _ => throw new InvalidOperationException($"Nothing in the answers leads to {request.Path}."),
            };
            return percl is ""
                ? Results.NoContent()
                : Results.Text(
                    percl.Replace("{base}", $"http://{request.Host}", StringComparison.Ordinal), "application/json");
        });

        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var exitCode = await DemoCall.PlayAsync(server.Url, new Transcript(output));
        return (exitCode, output.ToString());
    }

    private static string IdOf(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var body = reader.ReadToEndAsync().GetAwaiter().GetResult();
        var start = body.IndexOf("\"CF", StringComparison.Ordinal) + 1;
        return body[start..body.IndexOf('"', start)];
    }
}
