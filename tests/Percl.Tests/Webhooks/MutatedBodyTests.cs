using System.Text;
using System.Text.Json;
using Percl.Webhooks;

namespace Percl.Tests.Webhooks;

public sealed class MutatedBodyTests
{
    private const int BodyCount = 10_000;

    private static readonly string[] Tokens =
    [
        "null", "true", "-1", "1e999", "\"\"", "{}", "[]", "[[[",
        "\"\\ud800\"", "\"\\u0000\"", "{\"a\":", "\u00fc", "\"",
    ];

    [Fact]
    public void Read_RandomlyMutatedSamples_GiveARecordOrAJsonException()
    {
        var random = new Random(20_261_122);
        var read = 0;

        for (var i = 0; i < BodyCount; i++)
        {
            var kind = WebhookKind.All[i % WebhookKind.All.Count];
            var body = Encoding.UTF8.GetBytes(kind.Sample);
            for (var rounds = random.Next(1, 4); rounds > 0; rounds--)
            {
                body = Mutate(body, random);
            }

            read += Reads($"Mutation {i} of {kind.Name}", body, kind.Read) ? 1 : 0;
            Reads($"Mutation {i} of {kind.Name}, chosen by name", body, bytes => PerclWebhook.Read(bytes));
        }

        // Mutations that are all refused, or all read, would prove nothing.
        Assert.InRange(read, BodyCount / 20, BodyCount - (BodyCount / 20));
    }

    [Fact]
    public void Read_RandomBytes_GiveARecordOrAJsonException()
    {
        var random = new Random(20_261_123);
        for (var i = 0; i < BodyCount; i++)
        {
            var body = new byte[random.Next(200)];
            random.NextBytes(body);
            if (i % 2 is 0)
            {
                // Bytes that may stand in JSON get further.
                body = [.. "{\""u8, .. body.Select(value => "{}[]\",:\\u0 x1e-tn"u8[value % 17])];
            }

            Reads($"Body {i}", body, bytes => PerclWebhook.Read(bytes));
        }
    }

    private static bool Reads(string name, byte[] body, Func<byte[], PerclWebhook> read)
    {
        PerclWebhook webhook;
        try
        {
            webhook = read(body);
        }
        catch (JsonException exception)
        {
            Assert.StartsWith("The webhook", exception.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("Percl.", exception.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("System.", exception.Message, StringComparison.Ordinal);
            return false;
        }
        catch (Exception exception)
        {
            Assert.Fail($"{name}: {exception}\n{Encoding.Latin1.GetString(body)}");
            throw;
        }

        AssertUsable(webhook);
        return true;
    }

    /// <summary>What was read can be compared, printed and written, and comes back the same.</summary>
    private static void AssertUsable(PerclWebhook webhook)
    {
        var written = WebhookKind.Write(webhook);
        var again = (PerclWebhook)JsonSerializer.Deserialize(written, webhook.GetType())!;

        Assert.Equal(written, WebhookKind.Write(again));
        Assert.Equal(webhook, webhook with { });
        Assert.NotEmpty(webhook.ToString());
    }

    private static byte[] Mutate(byte[] body, Random random)
    {
        var start = random.Next(body.Length + 1);
        var end = Math.Min(body.Length, start + random.Next(1, 12));

        return random.Next(6) switch
        {
            0 => [.. body[..start], (byte)random.Next(256), .. body[Math.Min(body.Length, start + 1)..]],
            1 => [.. body[..start], .. body[end..]],
            2 => [.. body[..start], .. body[start..end], .. body[start..]],
            3 => [.. body[..start], .. Token(random), .. body[start..]],
            4 => ReplaceValue(body, random),
            _ => random.Next(4) is 0 ? body[..start] : [.. body[..start], (byte)random.Next(32, 127), .. body[start..]],
        };
    }

    private static byte[] ReplaceValue(byte[] body, Random random)
    {
        var text = Encoding.Latin1.GetString(body);
        var colon = text.IndexOf(": ", random.Next(text.Length + 1), StringComparison.Ordinal);
        if (colon < 0)
        {
            return body;
        }

        var end = text.IndexOf('\n', colon) is var newLine and >= 0 ? newLine : text.Length;
        return
        [
            .. body[..(colon + 2)],
            .. Token(random),
            .. text.AsSpan(colon, end - colon).TrimEnd().EndsWith(",") ? ","u8 : default,
            .. body[end..],
        ];
    }

    private static byte[] Token(Random random) => Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)]);
}
