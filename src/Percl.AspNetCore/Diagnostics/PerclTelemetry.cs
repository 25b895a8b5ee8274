namespace Percl.AspNetCore;

/// <summary>
/// Defines the names under which the application measures and traces webhooks. No metric and no tag contains anything
/// that a caller said or pressed.
/// </summary>
/// <example><code>metrics.AddMeter(PerclTelemetry.MeterName);</code></example>
public static class PerclTelemetry
{
    /// <summary>
    /// The name of the meter, whose version is that of the package. The application's spans are those of ASP.NET Core:
    /// there is no source of activities.
    /// </summary>
    public const string MeterName = "Percl.AspNetCore";

    /// <summary>The tag with the webhook that the endpoint expects, for example <c>getDigits</c>.</summary>
    public const string WebhookTag = "percl.webhook";

    /// <summary>The tag with what became of the request, for example <c>answered</c> or <c>failed</c>.</summary>
    public const string OutcomeTag = "percl.outcome";

    /// <summary>The tag with the result of the fallback: <c>sent</c> or <c>failed</c>.</summary>
    public const string FallbackTag = "percl.fallback";

    /// <summary>The tag with the reason why a signature is not valid, for example <c>no_match</c>.</summary>
    public const string ReasonTag = "percl.reason";

    /// <summary>The tag with the id of the call. Only traces have it.</summary>
    public const string CallIdTag = "percl.call_id";

    /// <summary>The tag with the length of the script in bytes. Only traces have it.</summary>
    public const string ScriptSizeTag = "percl.script.size";
}
