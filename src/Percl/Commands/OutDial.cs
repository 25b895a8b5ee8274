using System.ComponentModel.DataAnnotations;
using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>
/// Calls a phone number. Terminal, although it does not wait: this call goes on at once with the answer to
/// <see cref="ActionUrl"/>, and the new one, when it is answered, with the answer to <see cref="CallConnectUrl"/>.
/// </summary>
/// <remarks>
/// It cannot be nested, and nothing can be nested in it.
/// See <see href="https://docs.freeclimb.com/reference/outdial-1"/>.
/// </remarks>
[PerclCommand(IsTerminal = true)]
public sealed partial record OutDial
{
    /// <summary>
    /// The number to call, in E.164 form, for example <c>+12025550123</c>. Calls to other countries must be switched
    /// on, and trial accounts reach verified numbers only.
    /// </summary>
    [PhoneNumber]
    public required string Destination { get; init; }

    /// <summary>
    /// The number that the called party sees, in E.164 form: this call's own from or to, or one that you own at
    /// FreeClimb.
    /// </summary>
    /// <remarks>
    /// The reference names the form for <see cref="Destination"/> only; FreeClimb's SDK of 2020 does for both.
    /// </remarks>
    [PhoneNumber]
    public required string CallingNumber { get; init; }

    /// <summary>
    /// The absolute URL that is called at once; <see cref="OutDialStartWebhook"/> tells the id of the new call. This
    /// call goes on with the PerCL with which it answers.
    /// </summary>
    [Webhook(typeof(OutDialStartWebhook), WebhookAnswer.Expected)]
    public required string ActionUrl { get; init; }

    /// <summary>
    /// The absolute URL that is called when the new call is answered, or has failed. The new call goes on with the
    /// PerCL with which it answers, if it is in progress.
    /// </summary>
    [Webhook(typeof(OutDialConnectWebhook), WebhookAnswer.ExpectedIfInProgress)]
    public required string CallConnectUrl { get; init; }

    /// <summary>
    /// The absolute URL that is called when the new call ends; it is told of a recording that
    /// <see cref="StartRecordCall"/> began. Its answer is ignored. The default is not documented.
    /// </summary>
    [Webhook(typeof(CallStatusWebhook), WebhookAnswer.Ignored)]
    public string? StatusCallbackUrl { get; init; }

    /// <summary>
    /// How long it may ring, in seconds: 1 or more; then <see cref="CallConnectUrl"/> is told that there was no answer.
    /// Default: 30.
    /// </summary>
    /// <remarks>Most providers let it ring for 120 seconds at most; FreeClimb itself names no limit.</remarks>
    [Range(1, int.MaxValue)]
    [Duration(DurationUnit.Seconds)]
    public int? Timeout { get; init; }

    /// <summary>
    /// What happens when a machine answers. Default: none; the call goes on as if a person had answered.
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
    /// The absolute URL that is called when a machine answers. The new call goes on with the PerCL with which it
    /// answers. It is required with <see cref="IfMachine.Redirect"/>, and must not be set otherwise.
    /// </summary>
    [Webhook(typeof(MachineDetectedWebhook), WebhookAnswer.Expected)]
    [RequiredWhen(nameof(IfMachine), Percl.IfMachine.Redirect)]
    [OnlyWhen(nameof(IfMachine), Percl.IfMachine.Redirect)]
    public string? IfMachineUrl { get; init; }

    /// <summary>
    /// The keys that are pressed when the new call is answered, for example an extension: digits, <c>*</c>, <c>#</c>
    /// and pauses such as <c>{2}</c>. The default is not documented.
    /// </summary>
    /// <remarks>
    /// The reference describes the pauses where a call is made through the REST API. The page of this command does not
    /// repeat them, and an old SDK takes keys alone; what is neither is warned of, and no error.
    /// </remarks>
    [DtmfDigits(AllowsPauses = true)]
    [Advisory]
    public string? SendDigits { get; init; }

    /// <summary>Whether private data are kept out of the logs. The default is not documented.</summary>
    [Privacy]
    public bool? PrivacyMode { get; init; }
}
