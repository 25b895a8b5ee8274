using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Percl.Simulation;

/// <summary>Makes ids: two letters and 40 hexadecimal digits, the same for the same seed.</summary>
/// <param name="seed">The seed.</param>
internal sealed class IdSource(int seed)
{
    private readonly Dictionary<string, int> _counts = [];

    /// <summary>Returns the next id of a kind.</summary>
    /// <param name="prefix">The kind, for example <c>CA</c>.</param>
    public string Next(string prefix)
    {
        int count;
        lock (_counts)
        {
            // An application may ask the REST API for a call while the simulation runs.
            count = _counts[prefix] = _counts.GetValueOrDefault(prefix) + 1;
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"{seed}:{prefix}:{count}");
        return prefix + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name))).ToLowerInvariant()[..40];
    }
}
