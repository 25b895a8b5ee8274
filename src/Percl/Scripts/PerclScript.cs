using System.Buffers;
using System.Collections;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Percl;

/// <summary>
/// A PerCL script whose commands are only known at run time. It is built with a collection expression,
/// <c>PerclScript script = [new Say { Text = "Hi" }, new Hangup()];</c>, or with <see cref="Add"/>.
/// </summary>
/// <remarks>
/// Commands can be added but not taken away. Instances may be read and written by several threads at the same time, as
/// long as none of them adds a command. See <see href="https://docs.freeclimb.com/reference/percl-overview"/>.
/// </remarks>
[CollectionBuilder(typeof(PerclScript), nameof(Create))]
[DebuggerDisplay("Count = {Count}")]
public sealed partial class PerclScript : IPerclScript, IReadOnlyList<IPerclCommand>
{
    private readonly List<IPerclCommand> _commands;

    /// <summary>Creates a script without commands.</summary>
    public PerclScript()
    {
        _commands = [];
    }

    /// <summary>Creates a script.</summary>
    /// <param name="commands">Its commands in the order in which they run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="commands"/> or one of them is null.</exception>
    public PerclScript(IEnumerable<IPerclCommand> commands)
        : this()
    {
        AddRange(commands);
    }

    /// <summary>The number of commands.</summary>
    public int Count => _commands.Count;

    /// <summary>Gets a command.</summary>
    /// <param name="index">Its place, from 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no command at that place.</exception>
    public IPerclCommand this[int index] => _commands[index];

    /// <summary>Creates a script; collection expressions call it.</summary>
    /// <param name="commands">Its commands in the order in which they run.</param>
    /// <exception cref="ArgumentNullException">A command is null.</exception>
    public static PerclScript Create(params ReadOnlySpan<IPerclCommand> commands)
    {
        var script = new PerclScript();
        script._commands.EnsureCapacity(commands.Length);
        foreach (var command in commands)
        {
            script.Add(command);
        }

        return script;
    }

    /// <summary>Adds a command that runs after all that are there.</summary>
    /// <param name="command">The command.</param>
    /// <exception cref="ArgumentNullException"><paramref name="command"/> is null.</exception>
    public void Add(IPerclCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        _commands.Add(command);
    }

    /// <summary>Adds commands that run after all that are there.</summary>
    /// <param name="commands">The commands in the order in which they run.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="commands"/> or one of them is null; none has been added.
    /// </exception>
    public void AddRange(IEnumerable<IPerclCommand> commands)
    {
        ArgumentNullException.ThrowIfNull(commands);
        IPerclCommand[] added = [.. commands];
        foreach (var command in added)
        {
            ArgumentNullException.ThrowIfNull(command, nameof(commands));
        }

        _commands.AddRange(added);
    }

    /// <inheritdoc/>
    public void WriteTo(IBufferWriter<byte> output) => PerclWriter.WriteScript(this, output);

    /// <inheritdoc/>
    public byte[] ToUtf8Bytes() => PerclWriter.ToUtf8Bytes(this);

    /// <inheritdoc/>
    public string ToJson() => PerclWriter.ToJson(this);

    void IPerclScript.WriteCommandsTo(ref PerclWriter writer)
    {
        // A list that a property of a command changes meanwhile is a mistake that the enumerator would find; it is not
        // worth a question for each command.
#if NET
        writer.WriteCommands(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_commands));
#else
        writer.WriteElements((IReadOnlyList<IPerclCommand>)_commands);
#endif
    }

    /// <summary>Returns an enumerator over the commands in the order in which they run.</summary>
    public List<IPerclCommand>.Enumerator GetEnumerator() => _commands.GetEnumerator();

    IEnumerator<IPerclCommand> IEnumerable<IPerclCommand>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
