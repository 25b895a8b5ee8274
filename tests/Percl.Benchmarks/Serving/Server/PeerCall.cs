namespace Percl.Benchmarks.Serving;

/// <summary>The webhook as one declares it for System.Text.Json: what the answer needs of it.</summary>
/// <param name="From">The caller's number.</param>
internal sealed record PeerCall(string From);
