using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Percl.AspNetCore;

/// <summary>The checks of the application and of each account.</summary>
internal sealed class SignatureGates(SettingsByName settings, PerclMetrics metrics, ILogger<SignatureGate> logger)
{
    private readonly ConcurrentDictionary<string, SignatureGate> _gates = new();

    /// <exception cref="InvalidOperationException">There is no secret.</exception>
    public SignatureGate Of(string name) => _gates.GetOrAdd(name, name =>
    {
        var ofTheName = settings.Of(name);
        return ofTheName.Current.Verifier is not null
            ? new(ofTheName, metrics, logger)
            : throw new InvalidOperationException(
                "Signatures are required, but there is no secret to check them with: set "
                + $"'{PerclOptions.SectionOf(name)}:{nameof(PerclOptions.SigningSecrets)}'"
                + (name == Options.DefaultName
                    ? "."
                    : ", and call builder.Services."
                        + $"{nameof(PerclServiceCollectionExtensions.AddPerclAccount)}(\"{name}\")."));
    });
}
