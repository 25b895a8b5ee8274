using System.Net.Security;
using Percl.Simulation;
using Percl.Tool.Hosting;

namespace Percl.Tool.Calls;

/// <summary>Represents the application that is called over HTTP.</summary>
/// <param name="url">Its URL.</param>
/// <param name="options">The FreeClimb that calls it.</param>
internal sealed class Application(Uri url, SimulatorOptions options) : IDisposable
{
    private readonly HttpClient _client = new(CreateHandler(url))
    {
        BaseAddress = new Uri(url.GetLeftPart(UriPartial.Authority)),
        // The simulator has a time limit of its own.
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>Gets the URL.</summary>
    public Uri Url => url;

    /// <summary>Creates a simulator that calls the application.</summary>
    /// <exception cref="ToolException">A signing secret is not valid.</exception>
    public FreeClimbSimulator Simulate()
    {
        try
        {
            return new FreeClimbSimulator(_client, options);
        }
        catch (ArgumentException exception)
        {
            throw new ToolException(exception.Message.TrimEnd('.'));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private static SocketsHttpHandler CreateHandler(Uri url)
    {
        // FreeClimb does not follow redirects.
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = !url.IsLoopback };
        if (url.IsLoopback)
        {
            // The certificate with which an application is developed is often one that the machine does not trust.
            handler.SslOptions.RemoteCertificateValidationCallback = (sender, _, _, errors) =>
                errors is SslPolicyErrors.None || (sender is SslStream stream && stream.TargetHostName == url.Host);
        }

        return handler;
    }
}
