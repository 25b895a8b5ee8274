namespace Percl.AspNetCore;

/// <summary>Defines the names of the tags on metrics and on the activity of a request.</summary>
internal static class PerclTags
{
    public const string Webhook = "percl.webhook";
    public const string Outcome = "percl.outcome";
    public const string Reason = "percl.reason";
    public const string CallId = "percl.call_id";
    public const string ScriptSize = "percl.script.size";
}
