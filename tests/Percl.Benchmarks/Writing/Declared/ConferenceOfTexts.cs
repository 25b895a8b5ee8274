using System.Diagnostics.CodeAnalysis;
using Percl.Declarations;

namespace Percl.Benchmarks.Writing;

/// <summary>A <c>CreateConference</c> whose six attributes are texts: six strings in, bytes out.</summary>
[PerclCommand("CreateConference", IsTerminal = true)]
[SuppressMessage("PerCL.Declarations", "PERCL4008", Justification = "Only its length counts: it is written, but never sent.")]
internal sealed partial record ConferenceOfTexts
{
    [AbsoluteUrl]
    public required string ActionUrl { get; init; }

    [AbsoluteUrl]
    public string? StatusCallbackUrl { get; init; }

    public string? Alias { get; init; }

    public string? PlayBeep { get; init; }

    public string? Record { get; init; }

    [AbsoluteUrl]
    public string? WaitUrl { get; init; }
}
