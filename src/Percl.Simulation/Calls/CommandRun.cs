namespace Percl.Simulation;

/// <summary>Represents what a command does.</summary>
internal abstract class CommandRun
{
    /// <summary>Gets the command.</summary>
    public abstract Type Command { get; }

    /// <summary>Determines whether the command runs before the call is answered. Any other answers it.</summary>
    public virtual bool RunsUnanswered(CommandContext context) => false;

    /// <summary>Runs the command.</summary>
    public abstract Task<Step> RunAsync(IPerclCommand command, CommandContext context);
}

/// <summary>Represents what a command does.</summary>
/// <typeparam name="TCommand">The command.</typeparam>
internal abstract class CommandRun<TCommand> : CommandRun
    where TCommand : IPerclCommand
{
    /// <inheritdoc/>
    public override Type Command => typeof(TCommand);

    /// <inheritdoc/>
    public override Task<Step> RunAsync(IPerclCommand command, CommandContext context) =>
        RunAsync((TCommand)command, context.Call, context);

    /// <summary>Runs the command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="call">The call.</param>
    /// <param name="context">Where the command runs.</param>
    protected abstract Task<Step> RunAsync(TCommand command, Leg call, CommandContext context);
}
