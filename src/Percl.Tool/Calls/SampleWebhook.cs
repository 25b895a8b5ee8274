using System.Text;
using System.Text.Json.Nodes;
using Percl.Language.Wording;
using Percl.Tool.Hosting;
using Percl.Webhooks;

namespace Percl.Tool.Calls;

/// <summary>Makes webhooks of which only some fields are given.</summary>
internal static class SampleWebhook
{
    private const int IdDigits = 40;

    /// <summary>Gets the names of all webhooks.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. WebhookRecords.Names.Order(StringComparer.Ordinal)];

    /// <summary>Returns a webhook.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="fields">
    /// The fields that are given. The others that a call has get values as in the reference.
    /// </param>
    /// <exception cref="ToolException">There is no such webhook or field.</exception>
    public static PerclWebhook Create(string name, IReadOnlyDictionary<string, string?> fields)
    {
        var body = new JsonObject
        {
            ["requestType"] = name,
            ["accountId"] = Id("AC"),
            ["callId"] = Id("CA"),
            ["from"] = "+13125550100",
            ["to"] = "+13125550199",
            ["callStatus"] = name == InboundCallWebhook.Name ? "ringing" : "inProgress",
            ["direction"] = "inbound",
            ["conferenceId"] = Has("onference") ? Id("CF") : null,
            ["queueId"] = Has("ueue") ? Id("QU") : null,
        };
        foreach (var (field, value) in fields)
        {
            body[field] = value;
        }

        var webhook = PerclWebhook.Read(Encoding.UTF8.GetBytes(body.ToJsonString()));
        if (webhook is UnknownWebhook)
        {
            throw Unknown("webhook", name, Names);
        }

        var unfit = webhook.AdditionalFields?.Keys.FirstOrDefault(fields.ContainsKey);
        if (unfit is null)
        {
            return webhook with { AdditionalFields = null };
        }

        string[] known =
        [
            .. WebhookJsonContext.Default.GetTypeInfo(webhook.GetType())!.Properties
                .Where(static field => !field.IsExtensionData)
                .Select(static field => field.Name),
        ];
        throw known.Contains(unfit)
            ? new ToolException($"'{unfit}' of '{name}' does not take the value '{fields[unfit]}'")
            : Unknown($"field of '{name}'", unfit, known);

        bool Has(string part) => name.Contains(part, StringComparison.Ordinal);
    }

    private static ToolException Unknown(string what, string name, IEnumerable<string> known) =>
        new($"'{name}' is no {what}{NearestName.DidYouMean(name, NearestName.Find(name, known))}");

    private static string Id(string prefix) => prefix + new string('0', IdDigits);
}
