namespace Percl;

/// <summary>Begins to record the whole call; the script continues at once.</summary>
/// <remarks>
/// When the call has ended, FreeClimb reports the recording to the <see cref="OutDial.StatusCallbackUrl"/> of the
/// command that made the call, or to the status URL of the application. The command may precede an
/// <see cref="AudioStream"/>. The command cannot be nested, and no command can be nested in it. See
/// <see href="https://docs.freeclimb.com/reference/startrecordcall"/>.
/// </remarks>
[PerclCommand]
public sealed partial record StartRecordCall;
