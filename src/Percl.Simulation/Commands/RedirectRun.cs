using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Fetches another script.</summary>
internal sealed class RedirectRun : CommandRun<Redirect>
{
    private const int MostRedirects = 256;

    /// <inheritdoc/>
    protected override async Task<Step> RunAsync(Redirect command, Leg call, CommandContext context)
    {
        if (++call.Redirects > MostRedirects)
        {
            return new EndStep(CallEndedReason.MaxRedirectsError);
        }

        var original = context.Index == 0 ? context.Answer.RequestType : null;
        call.Record("redirect", Choices.Redirected, ("originalRequestType", original));
        return new RunStep(await call.AskAsync(command.ActionUrl, call.Describe(new RedirectWebhook
        {
            RequestType = RedirectWebhook.Name,
            ConferenceId = call.ConferenceId,
            ParentCallId = call.ParentId,
            OriginalRequestType = original,
        })));
    }
}
