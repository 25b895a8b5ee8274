using System.Text;
using Percl.Signatures;

namespace Percl.Tests.Signatures;

/// <summary>A request with its signature, and what must be found.</summary>
internal sealed record SignatureVector(string Id, string Purpose)
{
    public required string Secret { get; init; }

    /// <summary>The verifier's clock, in seconds since 1970.</summary>
    public required long Now { get; init; }

    public required string Header { get; init; }

    public required string Body { get; init; }

    public required SignatureStatus Expected { get; init; }

    public byte[] BodyBytes => Encoding.UTF8.GetBytes(Body);

    public WebhookSignatureVerifier Verifier => new([Secret], timeProvider: new FixedClock(Now));

    public override string ToString() => $"{Id}: {Purpose}";
}
