using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using NativeAot;
using Percl;
using Percl.Webhooks;

Console.WriteLine(new Line("https://example.com").ToJson());
Console.WriteLine(PerclScript.Parse("""[{"Say":{"text":"Hi","loop":2}},{"Hangup":{}}]""").ToJson());
Console.WriteLine(JsonSerializer.Serialize<PerclScript>([new Hangup()], Json.Default.PerclScript));
var hook = PerclWebhook.Read(Encoding.UTF8.GetBytes("""{"requestType":"inboundCall","from":"+15550100"}"""));
Console.WriteLine(((InboundCallWebhook)hook).From);

namespace NativeAot
{
    [PerclScript]
    public readonly partial record struct Line(string BaseUrl)
    {
        public Redirect Menu => new() { ActionUrl = $"{BaseUrl}/menu" };
    }

    [JsonSerializable(typeof(PerclScript))]
    internal sealed partial class Json : JsonSerializerContext;
}
