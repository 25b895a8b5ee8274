using System.Buffers;
using System.Collections;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Percl;

/// <summary>
/// Represents a PerCL script whose commands are only known at run time. Build the script with a collection expression,
/// <c>PerclScript script = [new Say { Text = "Hi" }, new Hangup()];</c>, or with <see cref="Add"/>.
/// </summary>
/// <remarks>
/// Commands can be added but not removed. Several threads may read and write an instance at the same time, as long as
/// none of them adds a command. See <see href="https://docs.freeclimb.com/reference/percl-overview"/>.
/// </remarks>
[CollectionBuilder(typeof(PerclScript), nameof(Create))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial class PerclScript : IPerclScript, IReadOnlyList<IPerclCommand>, IEquatable<PerclScript>
{
    private readonly List<IPerclCommand> _commands;

    /// <summary>Initializes a new instance without commands.</summary>
    public PerclScript()
    {
        _commands = [];
    }

    /// <summary>Initializes a new instance with the specified commands.</summary>
    /// <param name="commands">The commands in the order in which they run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="commands"/> or one of them is null.</exception>
    public PerclScript(IEnumerable<IPerclCommand> commands)
        : this()
    {
        AddRange(commands);
    }

    /// <summary>Gets the number of commands.</summary>
    public int Count => _commands.Count;

    /// <summary>Gets the command at the specified index.</summary>
    /// <param name="index">The zero-based index, from 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no command at that index.</exception>
    public IPerclCommand this[int index] => _commands[index];

    /// <summary>Creates a script; collection expressions call it.</summary>
    /// <param name="commands">The commands in the order in which they run.</param>
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

    /// <summary>Adds a command that runs after all others.</summary>
    /// <param name="command">The command.</param>
    /// <exception cref="ArgumentNullException"><paramref name="command"/> is null.</exception>
    public void Add(IPerclCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        _commands.Add(command);
    }

    /// <summary>Adds commands that run after all others.</summary>
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

    /// <summary>
    /// Returns the script as PerCL, whether FreeClimb accepts it or not. Contents of commands that ask for privacy are
    /// masked as <c>xxxxx</c>: a script can be logged. A command that throws is shown as the type of its exception.
    /// <see cref="ToJson"/> returns what FreeClimb gets.
    /// </summary>
    public override string ToString() => $"[{string.Join(",", _commands.Select(ReadableJson.Of))}]";

    void IPerclScript.WriteCommandsTo(ref PerclWriter writer)
    {
        // A property of a command that changes the list during the enumeration is a mistake, which the enumerator would
        // detect; the detection is not worth a check for each command.
#if NET
        writer.WriteCommands(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_commands));
#else
        writer.WriteElements((IReadOnlyList<IPerclCommand>)_commands);
#endif
    }

    /// <summary>Returns an enumerator over the commands in the order in which they run.</summary>
    public List<IPerclCommand>.Enumerator GetEnumerator() => _commands.GetEnumerator();

#if NET
    IEnumerator<IPerclCommand> IPerclScript.GetEnumerator() => GetEnumerator();

#endif
    IEnumerator<IPerclCommand> IEnumerable<IPerclCommand>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
