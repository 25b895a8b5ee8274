namespace Percl.Simulation;

/// <summary>Presses keys into the call.</summary>
internal sealed class SendDigitsRun : CommandRun<SendDigits>
{
    /// <inheritdoc/>
    protected override async Task<Step> RunAsync(SendDigits command, Leg call, CommandContext context)
    {
        call.Record(
            "digits.sent",
            Choices.SentDigits,
            ("digits", command.PrivacyMode is true ? Keys.Masked : command.Digits));
        await call.Input.SleepAsync(Keys.DurationOf(command.Digits, command.PauseMs ?? Keys.DefaultPause));
        return Step.Continue;
    }
}
