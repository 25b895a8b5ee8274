using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Lets a gRPC server talk with the party on the telephone.</summary>
internal sealed class AudioStreamRun : CommandRun<AudioStream>
{
    /// <inheritdoc/>
    protected override async Task<Step> RunAsync(AudioStream command, Leg call, CommandContext context)
    {
        call.Record("stream", Choices.Stream, ("uri", command.Location.Uri), ("type", command.ContentType));
        await call.Input.SleepAsync(call.World.Options.StreamDuration);
        return await call.FinishAsync(command.ActionUrl, new AudioStreamWebhook
        {
            RequestType = AudioStreamWebhook.Name,
            ConferenceId = call.ConferenceId,
        });
    }
}
