namespace Percl.Simulation;

/// <summary>Runs scripts of a call, one command after the other.</summary>
internal static class ScriptRunner
{
    /// <summary>Runs a script, and those that take its place.</summary>
    /// <param name="call">The call.</param>
    /// <param name="answer">The answer that has the script.</param>
    /// <returns><see cref="Step.Continue"/> where the last one has run to its end.</returns>
    public static async Task<Step> RunAsync(Leg call, Answer answer)
    {
        while (true)
        {
            if (answer.Failure is { } failure)
            {
                return new EndStep(failure);
            }

            var step = await RunOnceAsync(call, answer);
            if (step is not RunStep { Answer: var next })
            {
                return step;
            }

            answer = next;
        }
    }

    private static async Task<Step> RunOnceAsync(Leg call, Answer answer)
    {
        for (var i = 0; i < answer.Script.Count; i++)
        {
            if (call.Input.Interruption is not null)
            {
                return Step.Stop;
            }

            var step = await RunAsync(call, answer.Script[i], new CommandContext(call, answer, i));
            if (step != Step.Continue)
            {
                return step;
            }
        }

        return call.Input.Interruption is null ? Step.Continue : Step.Stop;
    }

    private static async Task<Step> RunAsync(Leg call, IPerclCommand command, CommandContext context)
    {
        call.Begin(command);
        call.Record(
            "command",
            ("name", command.GetType().Name),
            ("number", Text.Of(context.Index + 1)));
        if (!call.World.Commands.TryGetValue(command.GetType(), out var run))
        {
            return context.Refuse("The command is unknown.");
        }

        if (!call.IsAnswered && !run.RunsUnanswered(context))
        {
            call.Answer();
        }

        return await run.RunAsync(command, context);
    }
}
