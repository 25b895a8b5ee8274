using System.Diagnostics.CodeAnalysis;
using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>
/// Hands the call to a gRPC server, which hears the caller and speaks to it. Terminal: the call goes on with the answer
/// to <see cref="ActionUrl"/>, once the session is over.
/// </summary>
/// <remarks>
/// <para>
/// FreeClimb opens it to those who ask for it. <see cref="StartRecordCall"/> may come before it. It cannot be nested,
/// and nothing can be nested in it.
/// </para>
/// <para>
/// No source calls it terminal in so many words. Both say that control passes to the session and that no more PerCL runs
/// until <see cref="ActionUrl"/> is called; that is what terminal means, so it counts as terminal here. Where the
/// reference and FreeClimb's OpenAPI description disagree, this is the reference's form: the location is an object and
/// no plain text, its port is 443 and not also 80, the metadata are spelled <c>metadata</c> and not <c>metaData</c>,
/// and all four attributes of the reference are required.
/// </para>
/// See <see href="https://docs.freeclimb.com/reference/freeclimb-percl-for-audio-stream"/>.
/// </remarks>
[PerclCommand(IsTerminal = true)]
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "PerCL calls it so.")]
public sealed partial record AudioStream
{
    /// <summary>Where the gRPC server is.</summary>
    [MayBeText]
    public required AudioStreamLocation Location { get; init; }

    /// <summary>
    /// The format of the audio, as a media type with its rate, for example
    /// <see cref="AudioStreamContentType.Linear16At16000"/>. Which ones work depends on the environment.
    /// </summary>
    /// <remarks>
    /// The reference tells everybody to set <c>audio/l16;rate=16000</c>; the specification of the gRPC service knows the
    /// others as well.
    /// </remarks>
    [KnownValues(typeof(AudioStreamContentType))]
    public required string ContentType { get; init; }

    /// <summary>
    /// The absolute URL that is called when the session is over. The call goes on with the PerCL with which it answers,
    /// unless the caller hung up.
    /// </summary>
    [Webhook(typeof(AudioStreamWebhook), WebhookAnswer.ExpectedUnlessHungUp)]
    public required string ActionUrl { get; init; }

    /// <summary>Any texts, which the gRPC server is told.</summary>
    public required IReadOnlyList<string> Metadata { get; init => field = ValueList<string>.Of(value); }

    /// <summary>
    /// Whether the session is left out of a recording of the call, and keys out of the logs. The default is not
    /// documented.
    /// </summary>
    /// <remarks>Only FreeClimb's OpenAPI description has it; the page of the reference does not.</remarks>
    [Privacy]
    public bool? PrivacyMode { get; init; }
}
