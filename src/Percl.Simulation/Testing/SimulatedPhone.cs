using System.IO.Enumeration;
using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>
/// Represents a party on the telephone: somebody who calls the application, or whom the application has called.
/// </summary>
/// <remarks>
/// Time moves only while a step is awaited. A step that waits for something fails with a
/// <see cref="SimulationException"/> when it can no longer happen.
/// </remarks>
public sealed class SimulatedPhone : IAsyncDisposable
{
    private readonly Stage _stage;
    private readonly Leg _call;
    private int _listened;

    internal SimulatedPhone(Stage stage, Leg call)
    {
        _stage = stage;
        _call = call;
    }

    /// <summary>Gets the id of the call: <c>CA</c> and 40 hexadecimal digits.</summary>
    public string CallId => _call.Id;

    /// <summary>Gets the number of the party that called.</summary>
    public string From => _call.From;

    /// <summary>Gets the number that was called.</summary>
    public string To => _call.To;

    /// <summary>Gets the state of the call.</summary>
    public CallStatus Status => _call.Status;

    /// <summary>Gets the reason why the call has ended; null while it goes on.</summary>
    public CallEndedReason? Ended => _call.EndedReason;

    /// <summary>Gets the events of this call as text, one on each line.</summary>
    public string Transcript =>
        TimelineText.Of(_stage.World.Log.All().Where(one => one.CallId == _call.Id));

    internal Leg Call => _call;

    /// <summary>Waits until the party hears something, after what it heard in the steps before.</summary>
    /// <param name="pattern">
    /// The text of a Say, or the URL of the file of a Play or a PlayEarlyMedia. <c>*</c> stands for any characters,
    /// <c>?</c> for one; <c>\*</c> and <c>\?</c> for themselves. Case matters.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="pattern"/> is null.</exception>
    /// <exception cref="SimulationException">The party does not hear it.</exception>
    public async Task HearsAsync(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        await UntilAsync(() => Find() >= 0, $"'{pattern}' must be heard").ConfigureAwait(false);
        _listened = Find() + 1;

        int Find()
        {
            for (var i = _listened; i < _call.Heard.Count; i++)
            {
                if (FileSystemName.MatchesSimpleExpression(pattern, _call.Heard[i], ignoreCase: false))
                {
                    return i;
                }
            }

            return -1;
        }
    }

    /// <summary>Presses keys, one each quarter of a second.</summary>
    /// <param name="keys">The keys: digits, <c>*</c> and <c>#</c>.</param>
    /// <param name="atOnce">
    /// Whether the party does not wait until the application asks for keys. Keys that nobody takes are kept until Say
    /// is run.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="keys"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="keys"/> has another character, or none.</exception>
    /// <exception cref="SimulationException">The application does not ask for keys.</exception>
    public async Task PressesAsync(string keys, bool atOnce = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(keys);
        if (!keys.All(Keys.IsKey))
        {
            throw new ArgumentException("Keys are digits, * and #.", nameof(keys));
        }

        if (!atOnce)
        {
            await UntilAsync(() => _call.Input.Accepted.HasFlag(Accepts.Keys), "The application must ask for keys")
                .ConfigureAwait(false);
        }

        await _stage.DoAsync(() => PartyActs.PressAsync(_call, keys, atOnce)).ConfigureAwait(false);
    }

    /// <summary>Says words when the application listens.</summary>
    /// <param name="words">The words, which the recogniser understands.</param>
    /// <param name="confidence">The confidence of the recogniser, from 0 to 100. The default is 90.</param>
    /// <exception cref="ArgumentException"><paramref name="words"/> is null or empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="confidence"/> is not from 0 to 100.
    /// </exception>
    /// <exception cref="SimulationException">The application does not listen.</exception>
    public Task SaysAsync(string words, int confidence = Spoken.UsualConfidence)
    {
        ArgumentException.ThrowIfNullOrEmpty(words);
        ArgumentOutOfRangeException.ThrowIfNegative(confidence);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(confidence, Spoken.GreatestConfidence);
        return SpeakAsync(new Spoken(words, confidence));
    }

    /// <summary>Says something that the recogniser does not understand, when the application listens.</summary>
    /// <exception cref="SimulationException">The application does not listen.</exception>
    public Task MumblesAsync() => SpeakAsync(new Spoken(null, 0));

    /// <summary>Hangs up, at once. Nothing happens where the call has ended.</summary>
    public Task HangsUpAsync() => _stage.DoAsync(() => PartyActs.HangUp(_call));

    /// <summary>Answers a call of the application.</summary>
    /// <param name="machine">The machine that answers. The default is null, for a person.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="machine"/> is no such value.</exception>
    /// <exception cref="SimulationException">The telephone does not ring.</exception>
    public Task AnswersAsync(MachineType? machine = null) => machine is null || Enum.IsDefined(machine.Value)
        ? ReactAsync(CallStatus.InProgress, machine)
        : throw new ArgumentOutOfRangeException(nameof(machine), machine, "There is no such machine.");

    /// <summary>Does not take a call of the application.</summary>
    /// <param name="status">
    /// What becomes of the call: busy, which is the default, noAnswer, failed or canceled.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is another.</exception>
    /// <exception cref="SimulationException">The telephone does not ring.</exception>
    public Task RefusesAsync(CallStatus status = CallStatus.Busy) =>
        status is CallStatus.Busy or CallStatus.NoAnswer or CallStatus.Failed or CallStatus.Canceled
            ? ReactAsync(status, null)
            : throw new ArgumentOutOfRangeException(nameof(status), status, "Such a call was not refused.");

    /// <summary>Waits until the call has ended.</summary>
    /// <returns>The reason.</returns>
    /// <exception cref="SimulationException">The call goes on.</exception>
    public async Task<CallEndedReason> EndsAsync()
    {
        await _stage.UntilAsync(() => Ended is not null, "The call must end", static () => null).ConfigureAwait(false);
        return Ended!.Value;
    }

    /// <summary>Hangs up, and waits until the call has ended.</summary>
    public async ValueTask DisposeAsync()
    {
        await HangsUpAsync().ConfigureAwait(false);
        await EndsAsync().ConfigureAwait(false);
    }

    private async Task SpeakAsync(Spoken spoken)
    {
        await UntilAsync(() => _call.Input.Accepted.HasFlag(Accepts.Speech), "The application must listen")
            .ConfigureAwait(false);
        await _stage.DoAsync(() => PartyActs.Speak(_call, spoken)).ConfigureAwait(false);
    }

    private async Task ReactAsync(CallStatus status, MachineType? machine)
    {
        await UntilAsync(() => _call.Input.Accepted.HasFlag(Accepts.Reactions), "The telephone must ring")
            .ConfigureAwait(false);
        await _stage.DoAsync(() => PartyActs.React(_call, new Reacted(status, machine))).ConfigureAwait(false);
    }

    private Task UntilAsync(Func<bool> isDone, string expected) => _stage.UntilAsync(
        isDone,
        expected,
        () => Ended is { } reason ? $"The call has ended: {Text.Of(reason)}" : null);
}
