using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Percl.Webhooks;

namespace Percl.Tests.Webhooks;

public sealed class OpenValueTests
{
    [Theory]
    [InlineData("creating", ConferenceStatus.Creating)]
    [InlineData("empty", ConferenceStatus.Empty)]
    [InlineData("populated", ConferenceStatus.Populated)]
    [InlineData("inProgress", ConferenceStatus.InProgress)]
    [InlineData("terminated", ConferenceStatus.Terminated)]
    [InlineData("Terminated", ConferenceStatus.Terminated)]
    [InlineData("internalError", ConferenceStatus.InternalError)]
    [InlineData("failed", ConferenceStatus.Failed)]
    public void ConferenceStatus_EveryDocumentedText_IsKnown(string text, ConferenceStatus expected)
    {
        var webhook = PerclWebhook.Read<ConferenceStatusWebhook>(
            Encoding.UTF8.GetBytes($$"""{ "status": "{{text}}" }"""));

        Assert.Equal(expected, webhook.Status.Known);
        Assert.Equal(text, webhook.Status.Text);
        Assert.Equal(text, WrittenStatus(webhook));
    }

    [Theory]
    [InlineData("queued", CallStatus.Queued)]
    [InlineData("ringing", CallStatus.Ringing)]
    [InlineData("inProgress", CallStatus.InProgress)]
    [InlineData("canceled", CallStatus.Canceled)]
    [InlineData("completed", CallStatus.Completed)]
    [InlineData("failed", CallStatus.Failed)]
    [InlineData("busy", CallStatus.Busy)]
    [InlineData("noAnswer", CallStatus.NoAnswer)]
    public void CallStatus_EveryDocumentedText_IsKnown(string text, CallStatus expected)
    {
        Assert.Equal(expected, new OpenValue<CallStatus>(text).Known);
        Assert.Equal(text, ((OpenValue<CallStatus>)expected).Text);
    }

    [Theory]
    [InlineData("inbound", CallDirection.Inbound, "inbound")]
    [InlineData("outboundAPI", CallDirection.OutboundApi, "outboundAPI")]
    [InlineData("outbound", CallDirection.OutboundApi, "outboundAPI")]
    [InlineData("outboundDial", CallDirection.OutboundDial, "outboundDial")]
    public void CallDirection_EveryDocumentedText_IsKnown(string text, CallDirection expected, string own)
    {
        var value = new OpenValue<CallDirection>(text);

        Assert.Equal(expected, value.Known);
        Assert.Equal(text, value.Text);
        Assert.Equal(own, ((OpenValue<CallDirection>)expected).Text);
    }

    [Fact]
    public void ConferenceStatus_EveryMember_IsCoveredByTheTextsAbove()
    {
        var texts = Enum.GetValues<ConferenceStatus>().Select(member => ((OpenValue<ConferenceStatus>)member).Text);

        Assert.Equal(
            ["creating", "empty", "populated", "inProgress", "terminated", "internalError", "failed"],
            texts);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    public void Known_OtherLetterCaseInAnyCulture_IsFound(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            Assert.Equal(ConferenceStatus.InProgress, new OpenValue<ConferenceStatus>("INPROGRESS").Known);
            Assert.Equal(ConferenceStatus.InProgress, new OpenValue<ConferenceStatus>("inprogress").Known);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("paused")]
    [InlineData("")]
    [InlineData("1")]
    [InlineData(" empty")]
    [InlineData("empty,populated")]
    public void Read_UnknownText_IsKeptAndWrittenBack(string text)
    {
        var webhook = PerclWebhook.Read<ConferenceStatusWebhook>(
            Encoding.UTF8.GetBytes($$"""{ "status": "{{text}}" }"""));

        Assert.Null(webhook.Status.Known);
        Assert.Equal(text, webhook.Status.Text);
        Assert.Equal(text, webhook.Status.ToString());
        Assert.Equal(text, WrittenStatus(webhook));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("-1.50e3")]
    [InlineData("true")]
    [InlineData("""{ "name": "empty" }""")]
    [InlineData("""["empty"]""")]
    public void Read_ValueThatIsNoText_IsKeptAsItsJson(string json)
    {
        var body = $$"""{ "callStatus": {{json}}, "callId": "CA1" }""";

        var webhook = PerclWebhook.Read<LeaveConferenceWebhook>(Encoding.UTF8.GetBytes(body));

        Assert.Null(webhook.CallStatus.Known);
        Assert.Equal(json, webhook.CallStatus.Text);
        Assert.Equal("CA1", webhook.CallId);
    }

    [Fact]
    public void Default_Always_IsNothing()
    {
        OpenValue<CallStatus> value = default;

        Assert.Null(value.Known);
        Assert.Null(value.Text);
        Assert.Equal("", value.ToString());
        Assert.Equal(value, new OpenValue<CallStatus>(null));
        Assert.NotEqual(value, new OpenValue<CallStatus>(""));
        Assert.NotEqual(value, default(CallStatus));
    }

    [Fact]
    public void Equality_SameMeaningInOtherSpelling_IsEqual()
    {
        OpenValue<CallDirection> one = new("outbound");
        OpenValue<CallDirection> other = new("outboundAPI");

        Assert.True(one == other);
        Assert.True(one == CallDirection.OutboundApi);
        Assert.True(CallDirection.OutboundApi == one);
        Assert.True(one != CallDirection.OutboundDial);
        Assert.True(one.Equals((object)other));
        Assert.False(one.Equals((object)"outbound"));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Equality_UnknownTexts_CompareExactly()
    {
        OpenValue<CallDirection> value = new("sideways");

        Assert.True(value == new OpenValue<CallDirection>("sideways"));
        Assert.Equal(value.GetHashCode(), new OpenValue<CallDirection>("sideways").GetHashCode());
        Assert.True(value != new OpenValue<CallDirection>("Sideways"));
        Assert.True(value != default(OpenValue<CallDirection>));
        Assert.True(value != CallDirection.Inbound);
    }

    [Fact]
    public void Conversion_NumberThatIsNoMember_IsUnknown()
    {
        OpenValue<CallDirection> value = (CallDirection)99;

        Assert.Null(value.Known);
        Assert.Equal("99", value.Text);
    }

    [Fact]
    public void Json_ValueByItself_IsItsText()
    {
        Assert.Equal("\"outbound\"", JsonSerializer.Serialize(new OpenValue<CallDirection>("outbound")));
        Assert.Equal("null", JsonSerializer.Serialize(default(OpenValue<CallDirection>)));
        Assert.Equal("outbound", JsonSerializer.Deserialize<OpenValue<CallDirection>>("\"outbound\"").Text);
        Assert.Null(JsonSerializer.Deserialize<OpenValue<CallDirection>>("null").Text);
    }

    [Fact]
    public void JsonConverter_OpenValueOfEveryWebhook_IsCovered()
    {
        var converter = new OpenValueJsonConverter();
        var types = typeof(PerclWebhook).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(PerclWebhook)))
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Select(property => property.PropertyType)
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(OpenValue<>))
            .Distinct()
            .ToList();

        Assert.Contains(typeof(OpenValue<ConferenceStatus>), types);
        Assert.All(types, type => Assert.True(converter.CanConvert(type), type.ToString()));
        Assert.False(converter.CanConvert(typeof(OpenValue<DayOfWeek>)));
    }

    private static string? WrittenStatus(ConferenceStatusWebhook webhook)
    {
        using var written = JsonDocument.Parse(WebhookKind.Write(webhook));
        return written.RootElement.GetProperty("status").GetString();
    }
}
