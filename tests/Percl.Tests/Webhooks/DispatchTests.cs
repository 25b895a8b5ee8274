using System.Text;
using System.Text.Json;
using Percl.Webhooks;

namespace Percl.Tests.Webhooks;

/// <summary>The requestType of a body chooses the record that it is read into.</summary>
public sealed class DispatchTests
{
    private static readonly Type[] Bases =
    [
        .. typeof(PerclWebhook).Assembly.GetExportedTypes()
            .Where(type => type.IsAbstract && type.IsAssignableTo(typeof(PerclWebhook))),
    ];

    [Theory]
    [MemberData(nameof(WebhookKind.Names), MemberType = typeof(WebhookKind))]
    public async Task Read_ReferenceSample_GivesItsRecord(string name)
    {
        var kind = WebhookKind.Named(name);
        var body = Encoding.UTF8.GetBytes(kind.Sample);
        using var stream = new MemoryStream(body);

        var webhook = PerclWebhook.Read(body);

        Assert.IsType(kind.Type, webhook);
        Assert.Equal(kind.Read(body), webhook);
        Assert.Equal(webhook, await PerclWebhook.ReadAsync(stream));
    }

    [Theory]
    [MemberData(nameof(WebhookKind.Names), MemberType = typeof(WebhookKind))]
    public void Read_RequestTypeLastOrEscapedOrInOtherCase_GivesItsRecord(string name)
    {
        var type = WebhookKind.Named(name).Type;

        Assert.IsType(type, Read($$"""{ "other": [{ "requestType": 1 }], "requestType": "{{name}}" }"""));
        Assert.IsType(type, Read($$"""{ "request\u0054ype": "\u00{{(int)name[0]:x2}}{{name[1..]}}" }"""));
        Assert.IsType(type, Read($$"""{ "requestType": "{{name.ToUpperInvariant()}}" }"""));
        Assert.IsType(type, Read($$"""{ "requestType": "nothing", "requestType": "{{name}}" }"""));
    }

    [Fact]
    public void Read_Aliases_GiveTheirRecord()
    {
        var aliases = WebhookKind.All
            .SelectMany(kind => (kind.Documented.Aliases ?? []).Select(alias => (alias, kind.Type)))
            .ToList();

        Assert.Equal([("conferenceCallControl", typeof(CallControlWebhook))], aliases);
        foreach (var (alias, type) in aliases)
        {
            var webhook = Read($$"""{ "requestType": "{{alias}}" }""");

            Assert.IsType(type, webhook);
            Assert.Equal(alias, webhook.RequestType);
        }
    }

    [Theory]
    [InlineData("pause")]
    [InlineData("inboundCalls")]
    [InlineData(" inboundCall")]
    [InlineData("")]
    public void Read_UnknownRequestType_HasEveryFieldInAnUnknownWebhook(string requestType)
    {
        var webhook = Assert.IsType<UnknownWebhook>(Read(
            $$"""
            {
              "requestType": "{{requestType}}", "accountId": "AC1", "callId": "CA1", "from": "+1", "to": "+2",
              "callStatus": "inProgress", "details": {"count":3}
            }
            """));

        Assert.Equal(requestType, webhook.RequestType);
        Assert.Equal("AC1", webhook.AccountId);
        Assert.Equal("CA1", webhook.CallId);
        Assert.Equal("+1", webhook.From);
        Assert.Equal("+2", webhook.To);
        Assert.Equal(["callStatus", "details"], webhook.AdditionalFields!.Keys.Order());
        Assert.Equal("inProgress", webhook.AdditionalFields["callStatus"].GetString());
        Assert.Equal(3, webhook.AdditionalFields["details"].GetProperty("count").GetInt32());
        Assert.Equal(webhook, Read(WebhookKind.Write(webhook)));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "requestType": null }""")]
    [InlineData("""{ "RequestType": null, "other": { "requestType": "inboundCall" } }""")]
    public void Read_NoRequestType_GivesAnUnknownWebhook(string json)
    {
        var webhook = Assert.IsType<UnknownWebhook>(Read(json));

        Assert.Equal("", webhook.RequestType);
        Assert.Null(webhook.CallId);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("""["inboundCall"]""")]
    public void Read_RequestTypeThatIsNoString_ThrowsJsonExceptionThatNamesIt(string value)
    {
        var exception = Assert.Throws<JsonException>(() => Read($$"""{ "requestType": {{value}} }"""));

        Assert.Equal("$.requestType", exception.Path);
        Assert.StartsWith(
            "The webhook's field 'requestType' must be a valid text (line 1, byte ",
            exception.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(WebhookKind.Names), MemberType = typeof(WebhookKind))]
    public void ReadOfAnAbstractRecord_EverySample_GivesWhatDerivesFromIt(string name)
    {
        var kind = WebhookKind.Named(name);

        Assert.Equal(7, Bases.Length);
        foreach (var type in Bases)
        {
            if (kind.Type.IsSubclassOf(type))
            {
                Assert.IsType(kind.Type, ReadAs(type, kind.Sample));
            }
            else
            {
                var exception = Assert.Throws<JsonException>(() => ReadAs(type, kind.Sample));

                Assert.Equal($"The webhook is '{name}', which is none of those expected here.", exception.Message);
                Assert.Equal("$.requestType", exception.Path);
            }
        }
    }

    [Fact]
    public void ReadOfAnAbstractRecord_RecordsThatShareOneUrl_AreRead()
    {
        Assert.IsType<ConferenceRecordingStatusWebhook>(
            PerclWebhook.Read<ConferenceStateWebhook>("""{ "requestType": "conferenceRecordingStatus" }"""u8));
        Assert.IsType<DequeueWebhook>(
            PerclWebhook.Read<QueueResultWebhook>("""{ "requestType": "dequeue" }"""u8));
        Assert.IsType<UnknownWebhook>(PerclWebhook.Read<PerclWebhook>("{}"u8));
    }

    [Fact]
    public void ReadOfAnAbstractRecord_NoRequestType_ThrowsJsonException()
    {
        var exception = Assert.Throws<JsonException>(() => PerclWebhook.Read<CallWebhook>("{}"u8));

        Assert.Equal(
            "The webhook has no field 'requestType', so that it is none of those expected here.", exception.Message);
    }

    [Fact]
    public void ReadOfAnAbstractRecord_EndlessRequestType_IsNotRepeatedInFull()
    {
        var body = $$"""{ "requestType": "{{new string('x', 1_000_000)}}" }""";

        var exception = Assert.Throws<JsonException>(() => ReadAs(typeof(CallWebhook), body));

        Assert.InRange(exception.Message.Length, 64, 200);
    }

    [Theory]
    [InlineData("a\\nb", "a\\nb")]
    [InlineData("\\u0000", "\\u0000")]
    [InlineData("über", "über")]
    public void ReadOfAnAbstractRecord_HostileRequestType_IsShownEscaped(string requestType, string shown)
    {
        var exception = Assert.Throws<JsonException>(
            () => ReadAs(typeof(CallWebhook), $$"""{ "requestType": "{{requestType}}" }"""));

        Assert.Equal($"The webhook is '{shown}', which is none of those expected here.", exception.Message);
    }

    [Fact]
    public void ReadOfAnAbstractRecord_RequestTypeCutInASurrogatePair_CanBeWritten()
    {
        var body = $$"""{ "requestType": "x{{string.Concat(Enumerable.Repeat("😀", 64))}}" }""";

        var exception = Assert.Throws<JsonException>(() => ReadAs(typeof(CallWebhook), body));

        Assert.Equal(
            exception.Message,
            JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(exception.Message)));
    }

    [Theory]
    [MemberData(nameof(WebhookKind.Names), MemberType = typeof(WebhookKind))]
    public void ReadOfASealedRecord_AnyRequestType_IsNotCompared(string name)
    {
        var kind = WebhookKind.Named(name);

        Assert.IsType(kind.Type, kind.ReadText("""{ "requestType": "inboundCall" }"""));
        Assert.IsType<UnknownWebhook>(PerclWebhook.Read<UnknownWebhook>(Encoding.UTF8.GetBytes(kind.Sample)));
    }

    private static PerclWebhook Read(string json) => PerclWebhook.Read(Encoding.UTF8.GetBytes(json));

    private static PerclWebhook ReadAs(Type type, string json) =>
        WebhookReader.Read(Encoding.UTF8.GetBytes(json), type);
}
