namespace Percl.Simulation;

/// <summary>Represents a call in a conference.</summary>
/// <param name="call">The call.</param>
/// <param name="command">The command that added it.</param>
internal sealed class Participant(Leg call, AddToConference command)
{
    /// <summary>Gets the call.</summary>
    public Leg Call => call;

    /// <summary>Gets a value that indicates whether the arrival starts the conference.</summary>
    public bool Starts => command.StartConfOnEnter ?? true;

    /// <summary>Gets a value that indicates whether the others hear the participant.</summary>
    public bool Talks { get; private set; } = command.Talk ?? true;

    /// <summary>Gets a value that indicates whether the participant hears the others.</summary>
    public bool Listens { get; private set; } = command.Listen ?? true;

    /// <summary>Gets a value that indicates whether the others hear the keys of the participant.</summary>
    public bool PassesKeys { get; private set; } = command.DtmfPassThrough ?? true;

    /// <summary>Changes whether the others hear the participant.</summary>
    public void SetTalk(bool value) => Record("talk", Talks = value);

    /// <summary>Changes whether the participant hears the others.</summary>
    public void SetListen(bool value) => Record("listen", Listens = value);

    /// <summary>Changes whether the others hear the keys of the participant.</summary>
    public void SetPassesKeys(bool value) => Record("dtmfPassThrough", PassesKeys = value);

    private void Record(string setting, bool value) =>
        call.Record("conference.participant", (setting, Text.Of(value)));
}
