using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Percl.AspNetCore;

/// <summary>Provides the signature checks, one for each account.</summary>
internal sealed class SignatureGates(SettingsByName settings, PerclMetrics metrics, ILogger<SignatureGate> logger)
{
    private readonly ConcurrentDictionary<string, SignatureGate> _gates = new();

    /// <summary>Returns the check for an account.</summary>
    /// <exception cref="InvalidOperationException"><c>AddPercl</c> was not called, or there is no secret.</exception>
    public static SignatureGate Get(IServiceProvider services, string name) =>
        PerclServices.Get<SignatureGates>(services).Of(name);

    /// <summary>Returns the check for an account.</summary>
    /// <exception cref="InvalidOperationException">There is no secret.</exception>
    public SignatureGate Of(string name) => _gates.GetOrAdd(name, name =>
    {
        var ofTheName = settings.Of(name);
        return ofTheName.Current.Verifier is not null || settings.Default.Current.AllowUnsignedLocalRequests
            ? new(ofTheName, settings.Default, metrics, logger)
            : throw new InvalidOperationException(
                "Signatures are required, but there is no secret to check them with: set "
                + $"'{PerclOptions.SectionOf(name)}:{nameof(PerclOptions.SigningSecrets)}'"
                + (name == Options.DefaultName
                    ? "."
                    : ", and call builder.Services."
                        + $"AddPerclAccount(\"{name}\")."));
    });
}
