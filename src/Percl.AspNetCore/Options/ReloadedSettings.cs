using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Percl.AspNetCore;

/// <summary>Provides the settings of one name, read again whenever their source changes.</summary>
/// <remarks>
/// Once options are invalid, <see cref="IOptionsMonitor{TOptions}"/> throws on every access, and each call would be
/// answered with an error. Here, the last valid settings stay.
/// </remarks>
internal sealed class ReloadedSettings : IDisposable
{
    private readonly string _name;
    private readonly IOptionsFactory<PerclOptions> _options;
    private readonly TimeProvider? _clock;
    private readonly ILogger _logger;
    private readonly object _reading = new();
    private readonly List<IDisposable> _subscriptions = [];
    private volatile PerclSettings? _current;

    /// <exception cref="OptionsValidationException">The options are not valid.</exception>
    public ReloadedSettings(
        string name,
        IOptionsFactory<PerclOptions> options,
        IEnumerable<IOptionsChangeTokenSource<PerclOptions>> sources,
        TimeProvider? clock,
        ILogger<ReloadedSettings> logger)
    {
        _name = name;
        _options = options;
        _clock = clock;
        _logger = logger;
        foreach (var source in sources.Where(source => (source.Name ?? Options.DefaultName) == name))
        {
            _subscriptions.Add(ChangeToken.OnChange(source.GetChangeToken, Reload));
        }

        try
        {
            lock (_reading)
            {
                _current = Read();
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Gets the settings that apply now.</summary>
    public PerclSettings Current => _current!;

    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());

    private void Reload()
    {
        // Of two changes, the one that is read last is the newest.
        lock (_reading)
        {
            try
            {
                var before = _current;
                _current = Read();
                if (before?.Verifier is not null && _current.Verifier is null)
                {
                    PerclLog.SecretsGone(_logger, PerclOptions.SectionOf(_name));
                }
            }
            catch (Exception exception)
            {
                PerclLog.SettingsRefused(_logger, PerclOptions.SectionOf(_name), exception.Message);
            }
        }
    }

    private PerclSettings Read() => new(_options.Create(_name), _clock);
}
