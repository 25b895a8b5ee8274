using System.Text;
using System.Text.Json;
using Percl.Webhooks;

namespace Percl.Tests.Webhooks;

public sealed class MutatedBodyTests
{
    private const int MutationCount = 2_000;

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
        var refused = 0;

        for (var i = 0; i < MutationCount; i++)
        {
            var kind = WebhookKind.All[i % WebhookKind.All.Count];
            var body = Encoding.UTF8.GetBytes(kind.Sample);
            for (var rounds = random.Next(1, 4); rounds > 0; rounds--)
            {
                body = Mutate(body, random);
            }

            try
            {
                AssertUsable(kind.Read(body));
                read++;
            }
            catch (JsonException)
            {
                refused++;
            }
            catch (Exception exception)
            {
                Assert.Fail($"Mutation {i} of {kind.Name}: {exception}\n{Encoding.Latin1.GetString(body)}");
            }
        }

        // Mutations that are all refused, or all read, would prove nothing.
        Assert.InRange(read, MutationCount / 20, MutationCount);
        Assert.InRange(refused, MutationCount / 20, MutationCount);
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
