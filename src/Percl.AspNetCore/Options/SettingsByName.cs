using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Percl.AspNetCore;

/// <summary>Provides the settings of the application and of each account.</summary>
internal sealed class SettingsByName(
    IOptionsFactory<PerclOptions> options,
    IEnumerable<IOptionsChangeTokenSource<PerclOptions>> sources,
    ILogger<ReloadedSettings> logger,
    IServiceProvider services) : IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<ReloadedSettings>> _settings = new();

    /// <summary>Gets the settings of the application itself.</summary>
    public ReloadedSettings Default => Of(Options.DefaultName);

    /// <exception cref="OptionsValidationException">The options are not valid.</exception>
    public ReloadedSettings Of(string name) =>
        _settings.GetOrAdd(
            name,
            name => new(() => new(name, options, sources, services.GetService<TimeProvider>(), logger))).Value;

    public void Dispose()
    {
        foreach (var settings in _settings.Values.Where(settings => settings.IsValueCreated))
        {
            settings.Value.Dispose();
        }
    }
}
