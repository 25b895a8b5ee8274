using System.Diagnostics.CodeAnalysis;
using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>
/// Connects the call to a gRPC server, which hears the caller and speaks to the caller. The command is terminal: the
/// call continues with the answer to <see cref="ActionUrl"/> when the session has ended.
/// </summary>
/// <remarks>
/// <para>
/// FreeClimb enables this command on request. <see cref="StartRecordCall"/> may precede the command. The command cannot
/// be nested, and no command can be nested in it.
/// </para>
/// <para>
/// No source calls the command terminal. By both sources, control passes to the session and no more PerCL runs until
/// <see cref="ActionUrl"/> is called, which is the meaning of terminal. Where the reference and FreeClimb's OpenAPI
/// description disagree, this type follows the reference: the location is an object and not a string, the port is 443
/// and not also 80, the metadata are spelled <c>metadata</c> and not <c>metaData</c>, and all four attributes of the
/// reference are required.
/// </para>
/// See <see href="https://docs.freeclimb.com/reference/freeclimb-percl-for-audio-stream"/>.
/// </remarks>
[PerclCommand(IsTerminal = true)]
[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "PerCL calls it so.")]
public sealed partial record AudioStream
{
    /// <summary>Gets the location of the gRPC server.</summary>
    [MayBeText]
    public required AudioStreamLocation Location { get; init; }

    /// <summary>
    /// Gets the format of the audio, as a media type with its rate, for example
    /// <see cref="AudioStreamContentType.Linear16At16000"/>. The formats that work depend on the environment.
    /// </summary>
    /// <remarks>
    /// The reference prescribes <c>audio/l16;rate=16000</c>; the specification of the gRPC service has the others as
    /// well.
    /// </remarks>
    [KnownValues(typeof(AudioStreamContentType))]
    public required string ContentType { get; init; }

    /// <summary>
    /// Gets the absolute URL that is called when the session has ended. The call continues with the PerCL of the
    /// answer, unless the caller hung up.
    /// </summary>
    [Webhook(typeof(AudioStreamWebhook), WebhookAnswer.ExpectedUnlessHungUp)]
    public required string ActionUrl { get; init; }

    /// <summary>Gets any strings, which FreeClimb passes to the gRPC server.</summary>
    public required IReadOnlyList<string> Metadata { get; init => field = ValueList<string>.Of(value); }

    /// <summary>
    /// Gets a value that indicates whether the session is left out of a recording of the call, and keys out of the
    /// logs. The default is not documented.
    /// </summary>
    /// <remarks>Only FreeClimb's OpenAPI description has this attribute; the page of the reference does not.</remarks>
    [Privacy]
    public bool? PrivacyMode { get; init; }
}
