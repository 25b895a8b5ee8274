using System.Text;
using System.Text.Json;
using Percl.Webhooks;

namespace Percl.Tests.Showing;

/// <summary>What the string of a webhook shows, and what it does not.</summary>
public sealed class WebhookStringTests
{
    private const string Private = "4711";

    [Fact]
    public void String_OfAWebhook_ShowsTheFieldsThatAreThere()
    {
        var webhook = PerclWebhook.Read("""
            {"requestType":"getDigits","from":"+13125550100","to":"","callStatus":"inProgress","queueId":null,
            "digits":"4711","reason":"finishKey"}
            """u8);

        Assert.Equal(
            """GetDigitsWebhook {"digits":"xxxxx","reason":"finishKey","callStatus":"inProgress","requestType":"getDigits","from":"+13125550100"}""",
            webhook.ToString());
    }

    [Theory]
    [InlineData("getDigits", "digits", "privacyMode")]
    [InlineData("getSpeech", "recognitionResult", "privacyMode")]
    [InlineData("getSpeech", "mrcpDiagnostic", "privacyMode")]
    [InlineData("transcribe", "transcript", "privacyForLogging")]
    [InlineData("transcribe", "digit", "privacyForLogging")]
    public void Text_OfACaller_IsShownOnlyWhereNobodyAskedForPrivacy(string requestType, string field, string privacy)
    {
        Assert.DoesNotContain(Private, Show($$"""{"requestType":"{{requestType}}","{{field}}":"4711"}"""));
        Assert.DoesNotContain(Private, Show($$"""{"requestType":"{{requestType}}","{{field}}":"4711","{{privacy}}":null}"""));
        Assert.DoesNotContain(Private, Show($$"""{"requestType":"{{requestType}}","{{field}}":"4711","{{privacy}}":true}"""));
        Assert.DoesNotContain(Private, Show($$"""{"requestType":"{{requestType}}","{{field}}":"4711","{{privacy}}":"?"}"""));
        Assert.Contains(
            $"\"{field}\":\"4711\"",
            Show($$"""{"requestType":"{{requestType}}","{{field}}":"4711","{{privacy}}":false}"""),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Digits_OfAWebhookWithoutPrivacy_AreMasked() =>
        Assert.DoesNotContain(Private, Show("""{"requestType":"callControl","digits":"4711"}"""));

    [Theory]
    [InlineData("messageDelivery")]
    [InlineData("messageStatus")]
    public void Text_OfAMessage_IsMasked(string requestType)
    {
        var shown = Show($$"""{"requestType":"{{requestType}}","text":"4711"}""");

        Assert.DoesNotContain(Private, shown, StringComparison.Ordinal);
        Assert.Contains("\"text\":\"xxxxx\"", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Field_WithoutAValue_IsShown() => Assert.Equal(
        """GetDigitsWebhook {"later":"xxxxx"}""",
        new GetDigitsWebhook
        {
            AdditionalFields = new Dictionary<string, JsonElement> { ["later"] = default },
        }.ToString());

    [Theory]
    [InlineData("""{"requestType":"tomorrow","more":{"4711":[true,{"4711":null}]}}""")]
    [InlineData("""{"requestType":"getDigits","digits":["4711"],"privacyMode":false}""")]
    [InlineData("""{"requestType":"getDigits","speech":"4711"}""")]
    [InlineData("""{"requestType":"tomorrow","digits":"4711","more":{"all":[4711,"4711"]}}""")]
    public void Field_ThatIsUnknown_IsShownWithoutItsValue(string body)
    {
        var shown = Show(body);

        Assert.DoesNotContain(Private, shown);
        Assert.Contains("xxxxx", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Record_ThatIsShown_StaysAsItIs()
    {
        var webhook = new GetDigitsWebhook { Digits = Private };

        _ = webhook.ToString();

        Assert.Equal(Private, webhook.Digits);
        Assert.Equal("", new GetDigitsWebhook().Digits);
        Assert.Equal("GetDigitsWebhook {}", new GetDigitsWebhook().ToString());
    }

    [Fact]
    public void String_OfAnyText_IsOneLineOfUnicode()
    {
        var shown = new GetDigitsWebhook { From = "Grüße 😀\n\u2028\ud800" }.ToString();

        Assert.Contains("Grüße 😀", shown, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', shown);
        Assert.DoesNotContain('\u2028', shown);
        Assert.DoesNotContain('\ud800', shown);
    }

    private static string Show(string body) => PerclWebhook.Read(Encoding.UTF8.GetBytes(body)).ToString();
}
