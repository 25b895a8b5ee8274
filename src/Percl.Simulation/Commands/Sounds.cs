namespace Percl.Simulation;

/// <summary>Plays what a party on the telephone hears.</summary>
internal static class Sounds
{
    /// <summary>Begins a prompt, once.</summary>
    /// <param name="call">The call.</param>
    /// <param name="prompt">Say, Play or Pause.</param>
    /// <returns>How long it takes, and how often it is played: 0 for until somebody stops it.</returns>
    public static (TimeSpan Length, int Loops) Begin(Leg call, IPerclCommand prompt)
    {
        switch (prompt)
        {
            case Say { Text: "" }:
                return (TimeSpan.Zero, 1);

            case Say say:
                call.Input.FlushKeys();
                call.Hear(say.Text);
                call.Record("say", Choices.Speaking, ("text", say.PrivacyMode is true ? Keys.Masked : say.Text));
                return (Speech.DurationOf(say.Text), say.Loop ?? 1);

            case Play play:
                call.Hear(play.File);
                call.Record("play", Choices.Playing, ("file", play.PrivacyMode is true ? Keys.Masked : play.File));
                return (call.World.Options.AudioDuration, play.Loop ?? 1);

            case Pause pause:
                call.Record("pause", ("ms", Text.Of(pause.Length)));
                return (TimeSpan.FromMilliseconds(pause.Length), 1);

            default:
                return (TimeSpan.Zero, 1);
        }
    }

    /// <summary>Plays a prompt to its end.</summary>
    public static async Task<Step> PlayAsync(Leg call, IPerclCommand prompt)
    {
        var (length, loops) = Begin(call, prompt);
        await call.Input.SleepAsync(loops == 0 ? null : length * loops);
        return Step.Continue;
    }

    /// <summary>Beeps.</summary>
    public static void Beep(Leg call, bool? isWanted)
    {
        if (isWanted is true)
        {
            call.Record("beep");
        }
    }
}
