using Percl.Language.Collections;
using Percl.Language.Schema;

namespace Percl.Language.Script;

/// <summary>
/// Represents the state of the commands that run before a point of a script. Where several paths lead to the point, the
/// state holds for each of them.
/// </summary>
public sealed record CommandsBefore
{
    private CommandsBefore()
    {
    }

    /// <summary>Gets the state at the start of a script.</summary>
    public static CommandsBefore None { get; } = new() { IsComplete = true };

    /// <summary>Gets the state in which anything may have run, or nothing.</summary>
    public static CommandsBefore Unknown { get; } = new();

    /// <summary>
    /// Gets the command that ended the script; null where the script may continue. For merged paths, it is the command
    /// of one of them.
    /// </summary>
    public CommandSchema? End { get; private init; }

    /// <summary>Gets the node of <see cref="End"/>; null where the merged paths end with different commands.</summary>
    public NodeId? EndId { get; private init; }

    /// <summary>Gets the commands that definitely run before, in order, each once.</summary>
    public EquatableArray<CommandSchema> Run { get; private init; }

    /// <summary>Gets a value that indicates whether all commands that run before have been read.</summary>
    public bool IsComplete { get; private init; }

    /// <summary>
    /// Gets a value that indicates whether one of the commands that have been read may end the script.
    /// </summary>
    public bool MayEnd { get; private init; }

    /// <summary>Gets the command that was read last; null where there is none.</summary>
    public CommandNode? Last { get; private init; }

    /// <summary>Gets the webhook that the script answers; null where it is not known.</summary>
    public string? Answers { get; private init; }

    /// <summary>Returns the state in a script that answers <paramref name="webhook"/>.</summary>
    public CommandsBefore InAnswerTo(string? webhook) => webhook == Answers ? this : this with { Answers = webhook };

    /// <summary>Returns the state after <paramref name="items"/>.</summary>
    public CommandsBefore Transfer(EquatableArray<ScriptItem> items)
    {
        var before = this;
        foreach (var item in items.AsSpan())
        {
            before = before.Transfer(item);
        }

        return before;
    }

    /// <summary>Returns the state after <paramref name="item"/>.</summary>
    public CommandsBefore Transfer(ScriptItem item) => item switch
    {
        CommandNode command => Transfer(command),
        CommandGroup group => Transfer(group.Items),
        CommandChoice choice => choice.Choices.Select(Transfer).Aggregate(static (one, other) => one.Merge(other)),
        _ => TransferUnknown(),
    };

    /// <summary>Returns the state after unknown commands.</summary>
    public CommandsBefore TransferUnknown() => IsComplete ? this with { IsComplete = false } : this;

    /// <summary>Merges the states of two paths.</summary>
    public CommandsBefore Merge(CommandsBefore other) => new()
    {
        End = other.End is null ? null : End,
        EndId = EndId == other.EndId ? EndId : null,
        Run = FindCommon(Run, other.Run),
        IsComplete = IsComplete && other.IsComplete,
        MayEnd = MayEnd || other.MayEnd,
        Last = other.Last?.Id.Value > Last?.Id.Value ? other.Last : Last ?? other.Last,
        Answers = Answers,
    };

    /// <summary>Combines two states that hold at the same point.</summary>
    public CommandsBefore Combine(CommandsBefore other) => this with
    {
        End = End ?? other.End,
        EndId = End is null ? other.EndId : EndId,
        Run = new EquatableArray<CommandSchema>(Run.Concat(other.Run.Where(command => !Contains(Run, command)))),
        IsComplete = false,
    };

    private CommandsBefore Transfer(CommandNode command)
    {
        if (End is not null || command is not { IsConditional: false, Schema: { } schema })
        {
            return this with { MayEnd = MayEnd || command.Schema is not { EndsScript: false }, Last = command };
        }

        // A command that works only at the start of one answer may be ignored elsewhere, and then ends nothing.
        var ends = schema.EndsScript && (IsOrdinary(schema) || (IsComplete && Last is null && IsTaken(schema)));
        return this with
        {
            End = ends ? schema : null,
            EndId = ends ? command.Id : null,
            Run = schema.EndsScript || Contains(Run, schema)
                ? Run
                : new EquatableArray<CommandSchema>(Run.Append(schema)),
            MayEnd = MayEnd || schema.EndsScript,
            Last = command,
        };
    }

    private static EquatableArray<CommandSchema> FindCommon(
        EquatableArray<CommandSchema> run, EquatableArray<CommandSchema> other)
    {
        var common = run.Where(command => Contains(other, command)).ToList();
        if (!common.Exists(IsOrdinary) && other.Any(IsOrdinary) && run.FirstOrDefault(IsOrdinary) is { } witness)
        {
            // Different commands run, but each of them precedes the command that must be at the start.
            common.Add(witness);
        }

        return new EquatableArray<CommandSchema>(common);
    }

    private bool IsTaken(CommandSchema command) => Answers is null || Answers == command.FirstInAnswerTo;

    private static bool IsOrdinary(CommandSchema command) => command.FirstInAnswerTo is null;

    private static bool Contains(EquatableArray<CommandSchema> commands, CommandSchema command)
    {
        foreach (var known in commands.AsSpan())
        {
            if (known.Name == command.Name)
            {
                return true;
            }
        }

        return false;
    }
}
