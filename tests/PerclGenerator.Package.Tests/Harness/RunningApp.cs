using System.Diagnostics;
using System.Text.RegularExpressions;

namespace PerclGenerator.Package.Tests.Harness;

/// <summary>A web application that was built, and runs until this is disposed of.</summary>
internal sealed partial class RunningApp : IDisposable
{
    private readonly Process _process;

    private RunningApp(Process process, Uri address)
    {
        _process = process;
        Client = new HttpClient { BaseAddress = address };
    }

    /// <summary>Asks the application.</summary>
    public HttpClient Client { get; }

    /// <summary>Starts an application that was built, on a free port.</summary>
    public static Task<RunningApp> StartAsync(Consumer consumer) =>
        StartAsync(consumer, consumer.Built(), "--urls", "http://127.0.0.1:0");

    /// <summary>Starts an application.</summary>
    /// <param name="consumer">The application.</param>
    /// <param name="arguments">What follows <c>dotnet</c>.</param>
    public static async Task<RunningApp> StartAsync(Consumer consumer, params string[] arguments)
    {
        var process = Command.Start("dotnet", consumer.Folder, arguments);
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(10));
        while (await process.StandardOutput.ReadLineAsync(limit.Token).ConfigureAwait(false) is { } line)
        {
            if (Listening().Match(line) is { Success: true } match)
            {
                return new RunningApp(process, new Uri(match.Value));
            }
        }

        throw new InvalidOperationException(await process.StandardError.ReadToEndAsync(limit.Token).ConfigureAwait(false));
    }

    /// <summary>Posts JSON and returns the body of the answer, which must be one of success.</summary>
    public async Task<(string? ContentType, string Body)> PostAsync(string path, string json)
    {
        using var content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        using var response = await Client.PostAsync(new Uri(path, UriKind.Relative), content).ConfigureAwait(false);
        var body = await response.Content.ReadAsStringAsync().ConfigureAwait(false);
        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}: {body}");
        return (response.Content.Headers.ContentType?.ToString(), body);
    }

    /// <summary>Stops the application.</summary>
    public void Dispose()
    {
        Client.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    [GeneratedRegex("http://127.0.0.1:[0-9]+")]
    private static partial Regex Listening();
}
