using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>
/// Calls a phone number. The command is terminal, but does not wait: this call continues at once with the answer to
/// <see cref="ActionUrl"/>. The new call continues, when it is answered, with the answer to
/// <see cref="CallConnectUrl"/>.
/// </summary>
/// <remarks>
/// The command cannot be nested, and no command can be nested in it. See
/// <see href="https://docs.freeclimb.com/reference/outdial-1"/>.
/// </remarks>
[PerclCommand(IsTerminal = true)]
public sealed partial record OutDial
{
    /// <summary>
    /// Gets the number to call, in E.164 form, for example <c>+12025550123</c>. Calls to other countries must be
    /// enabled, and trial accounts reach verified numbers only.
    /// </summary>
    [PhoneNumber]
    public required string Destination { get; init; }

    /// <summary>
    /// Gets the number that the called party sees, in E.164 form: this call's own from or to, or a number that you own
    /// at FreeClimb.
    /// </summary>
    /// <remarks>
    /// The reference names the form for <see cref="Destination"/> only; FreeClimb's SDK of 2020 names it for both.
    /// </remarks>
    [PhoneNumber]
    public required string CallingNumber { get; init; }

    /// <summary>
    /// Gets the absolute URL that is called at once; <see cref="OutDialStartWebhook"/> reports the id of the new call.
    /// This call continues with the PerCL of the answer.
    /// </summary>
    [Webhook(typeof(OutDialStartWebhook), WebhookAnswer.Expected)]
    public required string ActionUrl { get; init; }

    /// <summary>
    /// Gets the absolute URL that is called when the new call is answered, or has failed. The new call continues with
    /// the PerCL of the answer, if the new call is in progress.
    /// </summary>
    [Webhook(typeof(OutDialConnectWebhook), WebhookAnswer.ExpectedIfInProgress)]
    public required string CallConnectUrl { get; init; }

    /// <summary>
    /// Gets the absolute URL that is called when the new call ends; the request reports a recording that
    /// <see cref="StartRecordCall"/> began. The answer is ignored. The default is not documented.
    /// </summary>
    [Webhook(typeof(CallStatusWebhook), WebhookAnswer.Ignored)]
    public string? StatusCallbackUrl { get; init; }

    /// <summary>
    /// Gets the longest time that the new call may ring, in seconds: 1 or more. After that time,
    /// <see cref="CallConnectUrl"/> receives the status for no answer. Default: 30.
    /// </summary>
    /// <remarks>Most providers let a call ring for 120 seconds at most; FreeClimb itself names no limit.</remarks>
    [Range(1, int.MaxValue)]
    [Duration(DurationUnit.Seconds)]
    [DefaultValue(30)]
    public int? Timeout { get; init; }

    /// <summary>
    /// Gets the reaction to a machine that answers. Default: none; the call continues as if a person had answered.
    /// </summary>
    public IfMachine? IfMachine
    {
        get;
        init
        {
            field = value;
            UnknownAttributes = UnknownAttributes.Without(nameof(IfMachine));
        }
    }

    /// <summary>
    /// Gets the absolute URL that is called when a machine answers. The new call continues with the PerCL of the
    /// answer. The attribute is required with <see cref="IfMachine.Redirect"/>, and must not be set otherwise.
    /// </summary>
    [Webhook(typeof(MachineDetectedWebhook), WebhookAnswer.Expected)]
    [RequiredWhen(nameof(IfMachine), Percl.IfMachine.Redirect)]
    [OnlyWhen(nameof(IfMachine), Percl.IfMachine.Redirect)]
    public string? IfMachineUrl { get; init; }

    /// <summary>
    /// Gets the keys that are pressed when the new call is answered, for example an extension: digits, <c>*</c>,
    /// <c>#</c> and pauses such as <c>{2}</c>. The default is not documented.
    /// </summary>
    /// <remarks>
    /// The reference describes the pauses for calls that the REST API makes. The page of this command does not repeat
    /// them, and an old SDK accepts keys alone. Any other value is a warning, not an error.
    /// </remarks>
    [DtmfDigits(AllowsPauses = true)]
    [Advisory]
    public string? SendDigits { get; init; }

    /// <summary>
    /// Gets a value that indicates whether private data are kept out of the logs. The default is not documented.
    /// </summary>
    [Privacy]
    public bool? PrivacyMode { get; init; }
}
