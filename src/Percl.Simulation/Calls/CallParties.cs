using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Represents who calls whom.</summary>
/// <param name="From">The number of the party that calls.</param>
/// <param name="To">The number that is called.</param>
/// <param name="Direction">Who started the call.</param>
/// <param name="Parent">The call that dialled; null for none.</param>
internal sealed record CallParties(string From, string To, CallDirection Direction, Leg? Parent = null)
{
    /// <summary>
    /// Gets the URL that is told when the call has ended; null for that of the application.
    /// </summary>
    public string? StatusCallbackUrl { get; init; }
}
