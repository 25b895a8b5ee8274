namespace Percl;

/// <summary>Begins to record the whole call; the script goes on at once.</summary>
/// <remarks>
/// The recording is told, when the call is over, to the <see cref="OutDial.StatusCallbackUrl"/> of the command that
/// made the call, or to the status URL of the application. It may come before an <see cref="AudioStream"/>. It cannot
/// be nested, and nothing can be nested in it. See <see href="https://docs.freeclimb.com/reference/startrecordcall"/>.
/// </remarks>
[PerclCommand]
public sealed partial record StartRecordCall;
