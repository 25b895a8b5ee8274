using System.Globalization;
using ConferenceLine.Demo;
using Microsoft.AspNetCore.Http;

namespace Samples.Tests.ConferenceLine;

/// <summary>The demo against applications that are not the sample: it must notice what a caller would.</summary>
public sealed class PhoneCallTests
{
    private const string Welcome =
        """[{"Say":{"text":"Hi"}},{"CreateConference":{"actionUrl":"{base}/a","statusCallbackUrl":"{base}/b"}}]""";

    private const string Join =
        """
        [{"AddToConference":{
        "conferenceId":"CF4444444444444444444444444444444444444444","leaveConferenceUrl":"{base}/c"}}]
        """;

    private const string Goodbye = """[{"Say":{"text":"Bye"}},{"Hangup":{}}]""";

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
    [InlineData("", "must be answered 200 with application/json, but was answered 204 with nothing.")]
    [InlineData("{", "The answer is no PerCL: ")]
    [InlineData("{}", "The answer is no PerCL: ")]
    [InlineData("[{}]", "The answer is no PerCL: ")]
    [InlineData("[]", "The call needs Say, CreateConference here, but the answer is: .")]
    [InlineData(Goodbye, "The call needs Say, CreateConference here, but the answer is: Say, Hangup.")]
    [InlineData("""[{"Say":{}},{"CreateConference":{}}]""", "CreateConference has no statusCallbackUrl.")]
    [InlineData(
        """[{"Say":{}},{"CreateConference":{"statusCallbackUrl":"/b"}}]""",
        "CreateConference.statusCallbackUrl cannot be called: '/b'.")]
    public async Task Call_WrongWelcome_Fails(string welcome, string complaint)
    {
        var (exitCode, transcript) = await PlayAsync(welcome, Join, Goodbye, notification: "");

        Assert.Equal(1, exitCode);
        Assert.Contains("\nThe call failed. ", transcript, StringComparison.Ordinal);
        Assert.Contains(complaint, transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Call_OtherConference_Fails()
    {
        var (exitCode, transcript) = await PlayAsync(
            Welcome, Join.Replace("CF4", "CF5", StringComparison.Ordinal), Goodbye, notification: "");

        Assert.Equal(1, exitCode);
        Assert.Contains("The caller is sent to another conference: 'CF5", transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Call_NobodyTakesLeave_Fails()
    {
        var (exitCode, transcript) = await PlayAsync(Welcome, Join, goodbye: "[]", notification: "");

        Assert.Equal(1, exitCode);
        Assert.Contains("The call needs Say, Hangup here", transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Call_NotificationAnsweredWithPercl_Fails()
    {
        var (exitCode, transcript) = await PlayAsync(Welcome, Join, Goodbye, notification: "[]");

        Assert.Equal(1, exitCode);
        Assert.Contains("POST /b is a notification", transcript, StringComparison.Ordinal);
    }

    private static async Task<(int ExitCode, string Transcript)> PlayAsync(
        string welcome, string join, string goodbye, string notification)
    {
        await using var server = await LoopbackServer.StartAsync(request =>
        {
            var percl = request.Path.Value switch
            {
                "/incomingCall" => welcome,
                "/a" => join,
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
}
