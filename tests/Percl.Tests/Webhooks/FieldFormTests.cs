using System.Text;
using System.Text.Json;
using Percl.Webhooks;

namespace Percl.Tests.Webhooks;

/// <summary>A field in another form is read where that surely means a value, and never refuses the webhook.</summary>
public sealed class FieldFormTests
{
    [Theory]
    [InlineData("41", 41)]
    [InlineData("41.0", 41)]
    [InlineData("4e0", 4)]
    [InlineData("-0.0", 0)]
    [InlineData("\"41\"", 41)]
    [InlineData("\"41.0\"", 41)]
    [InlineData("\"4.1e1\"", 41)]
    [InlineData("\"007\"", 7)]
    [InlineData("2147483647.0", int.MaxValue)]
    public void Number_SurelyMeansAWholeOne_IsThat(string value, int expected)
    {
        foreach (var webhook in ReadEveryWay<QueueWaitWebhook>("averageQueueTime", value))
        {
            Assert.Equal(expected, webhook.AverageQueueTime);
            Assert.Null(webhook.AdditionalFields);
        }

        Assert.All(ReadEveryWay<CallStatusWebhook>("callDuration", value), webhook => Assert.Equal(expected, webhook.CallDuration));
        Assert.All(ReadEveryWay<RecordWebhook>("recordingSize", value), webhook => Assert.Equal(expected, webhook.RecordingSize));
    }

    [Theory]
    [InlineData("3.7")]
    [InlineData("1e-30")]
    [InlineData("3000000000")]
    [InlineData("1e400")]
    [InlineData("\"3.7\"")]
    [InlineData("\"long\"")]
    [InlineData("\" 4\"")]
    [InlineData("true")]
    [InlineData("{\"a\":[1.50]}")]
    [InlineData("[41]")]
    public void Number_DoesNotFit_IsNullAndKept(string value)
    {
        foreach (var webhook in ReadEveryWay<QueueWaitWebhook>("averageQueueTime", value))
        {
            Assert.Null(webhook.AverageQueueTime);
            AssertKept(webhook, "averageQueueTime", value);
            AssertGivesWay(webhook with { AverageQueueTime = 5 }, "averageQueueTime", "5");
        }
    }

    [Fact]
    public void Number_IsAnEmptyText_IsNull()
    {
        foreach (var webhook in ReadEveryWay<CallStatusWebhook>("callDuration", "\"\""))
        {
            Assert.Null(webhook.CallDuration);
            Assert.Null(webhook.AdditionalFields);
        }
    }

    [Theory]
    [InlineData("7", "7")]
    [InlineData("13125550100", "13125550100")]
    [InlineData("1.50e3", "1.50e3")]
    [InlineData("\"7#\"", "7#")]
    public void Text_IsANumber_IsItsDigits(string value, string expected)
    {
        foreach (var webhook in ReadEveryWay<GetDigitsWebhook>("digits", value))
        {
            Assert.Equal(expected, webhook.Digits);
            Assert.Null(webhook.AdditionalFields);
        }
    }

    [Theory]
    [InlineData("true")]
    [InlineData("[7]")]
    [InlineData("{\"digits\":\"7\"}")]
    public void Text_DoesNotFit_IsEmptyAndKept(string value)
    {
        foreach (var webhook in ReadEveryWay<GetDigitsWebhook>("digits", value))
        {
            Assert.Equal("", webhook.Digits);
            AssertKept(webhook, "digits", value);
            AssertGivesWay(webhook with { Digits = "8" }, "digits", "\"8\"");
        }
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("\"true\"", true)]
    [InlineData("\"False\"", false)]
    [InlineData("\"\"", null)]
    public void TruthValue_SurelyMeansOne_IsThat(string value, bool? expected)
    {
        foreach (var webhook in ReadEveryWay<GetDigitsWebhook>("privacyMode", value))
        {
            Assert.Equal(expected, webhook.PrivacyMode);
            Assert.Null(webhook.AdditionalFields);
        }
    }

    [Theory]
    [InlineData("1")]
    [InlineData("\"yes\"")]
    [InlineData("[]")]
    public void TruthValue_DoesNotFit_IsNullAndKept(string value)
    {
        foreach (var webhook in ReadEveryWay<GetDigitsWebhook>("privacyMode", value))
        {
            Assert.Null(webhook.PrivacyMode);
            AssertKept(webhook, "privacyMode", value);
        }
    }

    [Theory]
    [InlineData("3.7", "5", 5)]
    [InlineData("5", "3.7", null)]
    [InlineData("3.7", "null", null)]
    public void Field_StandsTwice_TheLastCounts(string first, string last, int? expected)
    {
        var body = $$"""{"requestType":"callStatus","callDuration":{{first}},"\u0063allDuration":{{last}},"digits":[1]}""";

        var webhook = PerclWebhook.Read<CallStatusWebhook>(Encoding.UTF8.GetBytes(body));

        Assert.Equal(expected, webhook.CallDuration);
        Assert.Equal(last == "3.7", webhook.AdditionalFields!.ContainsKey("callDuration"));
        Assert.True(webhook.AdditionalFields.ContainsKey("digits"));
    }

    /// <summary>What fits stays as it is beside what does not.</summary>
    [Fact]
    public void OtherFields_BesideOneThatDoesNotFit_AreRead()
    {
        var webhook = PerclWebhook.Read<GetDigitsWebhook>(
            """{"requestType":"getDigits","callId":"CA\u00e4","digits":[],"reason":7,"new":1.50,"parentCallId":null,"from":"+1"}"""u8);

        Assert.Equal(("CAä", "", "+1"), (webhook.CallId, webhook.Digits, webhook.From));
        Assert.Equal("7", webhook.Reason.Text);
        Assert.Equal("1.50", webhook.AdditionalFields!["new"].GetRawText());
        Assert.Equal(["digits", "new"], webhook.AdditionalFields.Keys.Order());
    }

    [Theory]
    [InlineData("{\"digits\":[],\"requestType\":7}", "The webhook's field 'requestType' must be a valid text.")]
    [InlineData("{\"requestType\":7}", "The webhook's field 'requestType' must be a valid text (line 1, byte 17).")]
    [InlineData("{\"digits\":[],\"4711\":nope}", "The webhook is not valid JSON (line 1, byte 22).")]
    public void Body_IsNoWebhookEvenSo_IsRefused(string body, string message) => Assert.Equal(
        message,
        Assert.Throws<JsonException>(() => PerclWebhook.Read<GetDigitsWebhook>(Encoding.UTF8.GetBytes(body))).Message);

    private static TWebhook[] ReadEveryWay<TWebhook>(string field, string value)
        where TWebhook : PerclWebhook
    {
        var name = WebhookKind.NameOf(typeof(TWebhook));
        var body = $$"""{ "requestType": "{{name}}", "{{field}}": {{value}}, "callId": "CA1" }""";
        var utf8Json = Encoding.UTF8.GetBytes(body);
        return
        [
            PerclWebhook.Read<TWebhook>(utf8Json),
            (TWebhook)PerclWebhook.Read(utf8Json),
            JsonSerializer.Deserialize<TWebhook>(body)!,
            (TWebhook)JsonSerializer.Deserialize<PerclWebhook>(body)!,
        ];
    }

    private static void AssertKept<TWebhook>(TWebhook webhook, string field, string value)
        where TWebhook : PerclWebhook
    {
        Assert.Equal(value, Assert.Single(webhook.AdditionalFields!, pair => pair.Key == field).Value.GetRawText());
        AssertGivesWay(webhook, field, value);
        Assert.Equal(webhook, PerclWebhook.Read(webhook.ToUtf8Bytes()));
        Assert.Equal(webhook, JsonSerializer.Deserialize<TWebhook>(JsonSerializer.Serialize(webhook)));
    }

    /// <summary>The field is written once, with that value.</summary>
    private static void AssertGivesWay<TWebhook>(TWebhook webhook, string field, string value)
        where TWebhook : PerclWebhook
    {
        foreach (var json in (string[])[Encoding.UTF8.GetString(webhook.ToUtf8Bytes()), JsonSerializer.Serialize(webhook)])
        {
            using var document = JsonDocument.Parse(json);
            Assert.Equal(value, Assert.Single(document.RootElement.EnumerateObject(), member => member.Name == field).Value.GetRawText());
        }
    }
}
