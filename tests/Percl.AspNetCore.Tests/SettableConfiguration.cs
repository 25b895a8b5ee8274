using Microsoft.Extensions.Configuration;

namespace Percl.AspNetCore.Tests;

/// <summary>A configuration that changes while the application runs, as a watched file does.</summary>
internal sealed class SettableConfiguration : ConfigurationProvider, IConfigurationSource
{
    public SettableConfiguration(params (string Key, string? Value)[] settings) => Set(settings);

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    /// <summary>Replaces all settings.</summary>
    public void Change(params (string Key, string? Value)[] settings)
    {
        Set(settings);
        try
        {
            OnReload();
        }
        catch (AggregateException)
        {
            // Options that are refused make the monitor of the options throw. Nobody sees it where a file is watched.
        }
    }

    private void Set((string Key, string? Value)[] settings) =>
        Data = settings.ToDictionary(
            setting => "FreeClimb:" + setting.Key, setting => setting.Value, StringComparer.OrdinalIgnoreCase);
}
