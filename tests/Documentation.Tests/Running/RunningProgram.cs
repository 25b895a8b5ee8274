using System.Reflection;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Documentation.Tests.Running;

/// <summary>A web application that runs in this process until it is disposed of.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    private readonly IHost _host;
    private readonly Task _end;

    private RunningProgram(IHost host, Task end)
    {
        _host = host;
        _end = end;
        var addresses = host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        Client = new HttpClient { BaseAddress = new Uri(addresses.Single()) };
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _host.Services;

    /// <summary>Runs the entry point of an assembly until the application listens.</summary>
    public static async Task<RunningProgram> StartAsync(Assembly program, string[] arguments)
    {
        Environment.SetEnvironmentVariable("Logging__LogLevel__Default", "None");
        using var capture = new HostCapture();
        var end = Task.Factory.StartNew(
            () => Invoke(program.EntryPoint!, arguments), CancellationToken.None, TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        if (await Task.WhenAny(capture.Host, end).WaitAsync(Limit) == end)
        {
            await end;
            throw new InvalidOperationException("The program has ended.");
        }

        var host = await capture.Host;
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStarted.Register(started.SetResult);
        await await Task.WhenAny(started.Task, end).WaitAsync(Limit);
        return new RunningProgram(host, end);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _host.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        await _end.WaitAsync(Limit);
    }

    private static void Invoke(MethodInfo entryPoint, string[] arguments) =>
        entryPoint.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [arguments], null);
}
