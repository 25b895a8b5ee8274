using System.Globalization;
using System.Text;
using Percl.Signatures;

namespace Percl.Tests.Signatures;

public sealed class SignatureConcurrencyTests
{
    private const int Threads = 8;

    [Fact]
    public async Task Verify_OneVerifierOnManyThreads_GivesEachItsOwnResult()
    {
        string[] secrets = [SignatureVectors.FirstSecret, SignatureVectors.SecondSecret];
        var now = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000);
        var signer = new WebhookSigner(secrets);
        var verifier = new WebhookSignatureVerifier(secrets, timeProvider: new FixedClock(now));
        using var start = new Barrier(Threads);

        // A thread each, because they wait for each other.
        await Task.WhenAll(Enumerable.Range(0, Threads).Select(thread => Task.Factory.StartNew(
            () =>
            {
                var body = Encoding.UTF8.GetBytes(new string((char)('a' + thread), 1_000));
                var otherBody = Encoding.UTF8.GetBytes(thread.ToString(CultureInfo.InvariantCulture));
                start.SignalAndWait();
                for (var i = 0; i < 500; i++)
                {
                    var header = signer.Sign(body, now);
                    Assert.Equal(SignatureStatus.Valid, verifier.Verify(header, body).Status);
                    Assert.Equal(SignatureStatus.NoMatch, verifier.Verify(header, otherBody).Status);
                }
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));
    }
}
