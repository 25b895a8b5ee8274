using System.Globalization;
using ConferenceLine;

namespace Samples.Tests.ConferenceLine;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("help")]
    [InlineData("serve", "now")]
    [InlineData("serve", "--urls")]
    [InlineData("--urls=http://127.0.0.1:0")]
    public async Task Arguments_Unknown_TellTheUsage(params string[] arguments)
    {
        using var output = NewWriter();
        using var error = NewWriter();

        var exitCode = await CommandLine.RunAsync(arguments, output, error);

        Assert.Equal(2, exitCode);
        Assert.StartsWith("Usage:", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(output.ToString());
    }

    [Fact]
    public async Task NoArguments_Demo_IsPlayed()
    {
        using var output = NewWriter();
        using var error = NewWriter();

        var exitCode = await CommandLine.RunAsync([], output, error);

        Assert.Equal(0, exitCode);
        Assert.EndsWith("The call went as it should.\n", output.ToString(), StringComparison.Ordinal);
        Assert.Empty(error.ToString());
    }

    [Fact]
    public async Task Serve_UntilCancelled_TellsWhereItListens()
    {
        using var output = new LineWriter();
        using var error = NewWriter();
        using var cancellation = new CancellationTokenSource();

        var serving = CommandLine.RunAsync(
            ["serve", "--urls=http://127.0.0.1:0", "--FreeClimb:PublicBaseUrl=https://line.example.com/"],
            output, error, cancellation.Token);

        Assert.Matches(@"^Listening on http://127\.0\.0\.1:\d+\. Ctrl\+C ends it\.$", await output.ReadLineAsync());
        Assert.Equal(
            "The voiceUrl for FreeClimb is https://line.example.com/incomingCall.", await output.ReadLineAsync());
        Assert.False(serving.IsCompleted);

        await cancellation.CancelAsync();
        Assert.Equal(0, await serving);
    }

    [Fact]
    public async Task Serve_AddressTaken_FailsAndTellsWhy()
    {
        using var log = new RecordedLog();
        await using var other = await LoopbackServer.StartAsync(log);
        using var output = NewWriter();
        using var error = NewWriter();

        var exitCode = await CommandLine.RunAsync(["serve", $"--urls={other.BaseUrl}"], output, error);

        Assert.Equal(1, exitCode);
        Assert.Contains(other.BaseUrl, error.ToString(), StringComparison.Ordinal);
        Assert.Empty(output.ToString());
    }

    [Fact]
    public async Task Serve_AddressIsNone_FailsAndTellsWhy()
    {
        using var output = NewWriter();
        using var error = NewWriter();

        var exitCode = await CommandLine.RunAsync(["serve", "--urls=nowhere"], output, error);

        Assert.Equal(1, exitCode);
        Assert.Contains("nowhere", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_BaseUrlRelative_FailsAndTellsWhy()
    {
        using var output = NewWriter();
        using var error = NewWriter();

        var exitCode = await CommandLine.RunAsync(
            ["serve", "--urls=http://127.0.0.1:0", "--FreeClimb:PublicBaseUrl=/relative"], output, error);

        Assert.Equal(1, exitCode);
        Assert.Contains("FreeClimb:PublicBaseUrl", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("'/relative'", error.ToString(), StringComparison.Ordinal);
    }

    private static StringWriter NewWriter() => new(CultureInfo.InvariantCulture) { NewLine = "\n" };
}
