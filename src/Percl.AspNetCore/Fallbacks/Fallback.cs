namespace Percl.AspNetCore;

/// <summary>
/// Represents what callers hear where a webhook cannot be answered. Endpoints have it in their metadata: the last one
/// there is the nearest.
/// </summary>
internal sealed class Fallback
{
    private readonly Func<WebhookFailure, IPerclScript?> _choose;

    private Fallback(Func<WebhookFailure, IPerclScript?> choose) => _choose = choose;

    /// <summary>Returns a fallback that is the same for every failure.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="script"/> is null.</exception>
    /// <exception cref="PerclException">The script breaks a rule of PerCL.</exception>
    public static Fallback Of(IPerclScript script, string place)
    {
        ArgumentNullException.ThrowIfNull(script);

        // Written once for nothing: a fallback that cannot be written must not be found by a caller.
        try
        {
            _ = script.ToUtf8Bytes();
        }
        catch (PerclException refusal)
        {
            throw new PerclException($"The fallback of {place} is refused. {refusal.Message}", refusal);
        }

        return new(_ => script);
    }

    /// <summary>Returns a fallback that depends on the failure.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="choose"/> is null.</exception>
    public static Fallback Of(Func<WebhookFailure, IPerclScript> choose)
    {
        ArgumentNullException.ThrowIfNull(choose);
        return new(choose);
    }

    /// <summary>Returns the script for a failure.</summary>
    /// <exception cref="InvalidOperationException">The application's function returned null.</exception>
    public IPerclScript ScriptFor(WebhookFailure failure) =>
        _choose(failure) ?? throw new InvalidOperationException("The fallback returned null and no script.");
}
