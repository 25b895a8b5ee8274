using System.Text;
using Percl.Webhooks;

namespace Percl.Tests.Webhooks;

/// <summary>A text that was cut off within a character does not cost the call: half a surrogate pair becomes U+FFFD.</summary>
public sealed class HalfSurrogateTests
{
    [Theory]
    [InlineData(@"hi \ud83d", "hi \uFFFD")]
    [InlineData(@"\ude00 hi", "\uFFFD hi")]
    [InlineData(@"\ud83d\ud83d\ude00", "\uFFFD\U0001F600")]
    [InlineData(@"\ude00\ud83d", "\uFFFD\uFFFD")]
    [InlineData(@"\ud83d\u0041\uD83D", "\uFFFDA\uFFFD")]
    [InlineData(@"\ud83d\n", "\uFFFD\n")]
    [InlineData(@"\ud83d\ude00", "\U0001F600")]
    [InlineData(@"\\ud83d", @"\ud83d")]
    [InlineData(@"\\\ud83d", "\\\uFFFD")]
    public void Text_WithHalfAPair_IsRead(string escaped, string expected)
    {
        var webhook = PerclWebhook.Read<MessageDeliveryWebhook>(Body("text", escaped));

        Assert.Equal(expected, webhook.Text);
    }

    [Fact]
    public void UnknownFieldAndEnum_WithHalfAPair_AreKeptAndWritten()
    {
        var webhook = (GetDigitsWebhook)PerclWebhook.Read(
            """{"requestType":"getDigits","reason":"\ud83d","other\ud83d":["\ude00"]}"""u8);

        Assert.Equal("\uFFFD", webhook.Reason.Text);
        Assert.Equal("\uFFFD", webhook.AdditionalFields!["other\uFFFD"][0].GetString());
        Assert.Equal(webhook.Reason, ((GetDigitsWebhook)PerclWebhook.Read(webhook.ToUtf8Bytes())).Reason);
    }

    private static byte[] Body(string field, string escaped) =>
        Encoding.UTF8.GetBytes($$"""{"requestType":"messageDelivery","{{field}}":"{{escaped}}"}""");
}
