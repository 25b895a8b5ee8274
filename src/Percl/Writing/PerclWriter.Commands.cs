using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Percl;

/// <content>Commands, scripts and objects.</content>
public ref partial struct PerclWriter
{
    // A command that holds itself would otherwise end the process.
    private const int MaxDepth = 60;

    /// <summary>Writes a command as the next element of the array that is being written.</summary>
    /// <param name="command">The command.</param>
    /// <exception cref="PerclException">
    /// <paramref name="command"/> is null (PERCL2010), or a value in it breaks a rule.
    /// </exception>
    /// <exception cref="InvalidOperationException">Commands are nested more than 60 deep.</exception>
    public void WriteElement<TCommand>(TCommand? command)
        where TCommand : IPerclCommand
    {
        // The comma comes first, so that a refusal names this element and not the one in front of it.
        GoOnAt(BeginElement(Cursor));
        if (IsMissing(command))
        {
            throw Missing();
        }

        command.WriteTo(ref this);
    }

    /// <summary>Writes the comma in front of the next element of the array that is being written, if it needs one.</summary>
    /// <param name="cursor">Where to.</param>
    /// <returns>Where to go on.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PerclCursor BeginElement(PerclCursor cursor) => Separate(cursor, (byte)'[');

    /// <summary>Writes the comma in front of the next member of the object that is being written, if it needs one.</summary>
    /// <param name="cursor">Where to.</param>
    /// <returns>Where to go on.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PerclCursor BeginMember(PerclCursor cursor) => Separate(cursor, (byte)'{');

    /// <summary>Writes a command as the value of an attribute.</summary>
    /// <param name="cursor">Where to.</param>
    /// <param name="utf8Json">What stands in front of the command.</param>
    /// <param name="command">The command.</param>
    /// <returns>Where to go on.</returns>
    /// <inheritdoc cref="WriteElement{TCommand}(TCommand)" path="/exception"/>
    public PerclCursor WriteCommand<TCommand>(
        PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, TCommand? command)
        where TCommand : IPerclCommand
    {
        Cursor = WriteRaw(cursor, utf8Json);
        if (IsMissing(command))
        {
            throw Missing();
        }

        Enter();
        command.WriteTo(ref this);
        _depth--;
        return Cursor;
    }

    /// <summary>Writes commands as elements of an array that is the value of an attribute.</summary>
    /// <param name="cursor">Where to.</param>
    /// <param name="utf8Json">What stands in front of the commands, with the bracket that begins the array.</param>
    /// <param name="commands">The commands.</param>
    /// <returns>Where to go on: the bracket that ends the array is still to be written.</returns>
    /// <inheritdoc cref="WriteElement{TCommand}(TCommand)" path="/exception"/>
    public PerclCursor WriteElements<TCommand>(
        PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, TCommand[]? commands)
        where TCommand : IPerclCommand
    {
        BeginElements(cursor, utf8Json, isMissing: commands is null);
        WriteElements(commands);
        return EndElements();
    }

    /// <inheritdoc cref="WriteElements{TCommand}(PerclCursor, ReadOnlySpan{byte}, TCommand[])"/>
    public PerclCursor WriteElements<TCommand>(
        PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, scoped ReadOnlySpan<TCommand> commands)
        where TCommand : IPerclCommand
    {
        BeginElements(cursor, utf8Json, isMissing: false);
        WriteElements(commands);
        return EndElements();
    }

    /// <inheritdoc cref="WriteElements{TCommand}(PerclCursor, ReadOnlySpan{byte}, TCommand[])"/>
    public PerclCursor WriteElements<TCommand>(
        PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, IReadOnlyList<TCommand>? commands)
        where TCommand : IPerclCommand
    {
        BeginElements(cursor, utf8Json, isMissing: commands is null);
        WriteElements(commands);
        return EndElements();
    }

    /// <inheritdoc cref="WriteElements{TCommand}(PerclCursor, ReadOnlySpan{byte}, TCommand[])"/>
    public PerclCursor WriteElements<TCommand>(
        PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, IEnumerable<TCommand>? commands)
        where TCommand : IPerclCommand
    {
        BeginElements(cursor, utf8Json, isMissing: commands is null);
        WriteElements(commands);
        return EndElements();
    }

    /// <summary>Writes the commands of a script as elements of an array that is the value of an attribute.</summary>
    /// <param name="cursor">Where to.</param>
    /// <param name="utf8Json">What stands in front of the commands, with the bracket that begins the array.</param>
    /// <param name="script">The script.</param>
    /// <returns>Where to go on: the bracket that ends the array is still to be written.</returns>
    /// <inheritdoc cref="WriteElementsOf{TScript}(TScript)" path="/exception"/>
    public PerclCursor WriteElementsOf<TScript>(PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, TScript? script)
        where TScript : IPerclScript
    {
        BeginElements(cursor, utf8Json, IsMissing(script));
        WriteElementsOf(script);
        return EndElements();
    }

    /// <inheritdoc cref="WriteElements{TCommand}(ReadOnlySpan{TCommand})"/>
    public void WriteElements<TCommand>(TCommand[]? commands)
        where TCommand : IPerclCommand =>
        WriteElements(new ReadOnlySpan<TCommand>(commands ?? throw Missing()));

    /// <summary>Writes commands as the next elements of the array that is being written.</summary>
    /// <inheritdoc cref="WriteElement{TCommand}(TCommand)" path="/exception"/>
    public void WriteElements<TCommand>(scoped ReadOnlySpan<TCommand> commands)
        where TCommand : IPerclCommand
    {
        foreach (var command in commands)
        {
            WriteElement(command);
        }
    }

    /// <summary>
    /// Writes commands, of which none is null, as the next elements of the array that is being written. It is not generic:
    /// code that is shared between types would look up which method to call.
    /// </summary>
    internal void WriteCommands(scoped ReadOnlySpan<IPerclCommand> commands)
    {
        foreach (var command in commands)
        {
            GoOnAt(BeginElement(Cursor));
            command.WriteTo(ref this);
        }
    }

    /// <inheritdoc cref="WriteElements{TCommand}(ReadOnlySpan{TCommand})"/>
    public void WriteElements<TCommand>(IReadOnlyList<TCommand>? commands)
        where TCommand : IPerclCommand
    {
        if (commands is null)
        {
            throw Missing();
        }

        if (commands is ValueList<TCommand> list)
        {
            WriteElements(list.AsSpan());
            return;
        }

        // By index: the enumerator of an interface would be allocated.
        for (var i = 0; i < commands.Count; i++)
        {
            WriteElement(commands[i]);
        }
    }

    /// <inheritdoc cref="WriteElements{TCommand}(ReadOnlySpan{TCommand})"/>
    public void WriteElements<TCommand>(IEnumerable<TCommand>? commands)
        where TCommand : IPerclCommand
    {
        foreach (var command in commands ?? throw Missing())
        {
            WriteElement(command);
        }
    }

    /// <summary>Writes the commands of another script as the next elements of the array that is being written.</summary>
    /// <param name="script">The script.</param>
    /// <exception cref="PerclException">
    /// <paramref name="script"/> is null (PERCL2010), or a value in it breaks a rule.
    /// </exception>
    /// <exception cref="InvalidOperationException">Scripts are nested more than 60 deep.</exception>
    public void WriteElementsOf<TScript>(TScript? script)
        where TScript : IPerclScript
    {
        if (IsMissing(script))
        {
            throw Missing();
        }

        Enter();
        script.WriteCommandsTo(ref this);
        _depth--;
    }

    /// <summary>Writes an object as the value of an attribute.</summary>
    /// <param name="cursor">Where to.</param>
    /// <param name="utf8Json">What stands in front of the object.</param>
    /// <param name="value">The object.</param>
    /// <returns>Where to go on.</returns>
    /// <exception cref="PerclException">
    /// <paramref name="value"/> is null (PERCL2010), or a value in it breaks a rule.
    /// </exception>
    /// <exception cref="InvalidOperationException">Objects are nested more than 60 deep.</exception>
    public PerclCursor WriteObject<TObject>(PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, TObject? value)
        where TObject : IPerclObject
    {
        Cursor = WriteRaw(cursor, utf8Json);
        if (IsMissing(value))
        {
            throw Missing();
        }

        Enter();
        value.WriteTo(ref this);
        _depth--;
        return Cursor;
    }

    /// <summary>Writes attributes that were read and are not declared.</summary>
    /// <param name="cursor">Where to.</param>
    /// <param name="attributes">The attributes.</param>
    /// <returns>Where to go on.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal PerclCursor WriteUnknown(PerclCursor cursor, UnknownAttributes attributes) =>
        attributes.IsEmpty ? cursor : WriteRaw(BeginMember(cursor), attributes.Members);

    private void BeginElements(PerclCursor cursor, scoped ReadOnlySpan<byte> utf8Json, bool isMissing)
    {
        if (isMissing)
        {
            // The bracket would say that there is a list.
            throw Missing(cursor, utf8Json[..^1]);
        }

        Cursor = WriteRaw(cursor, utf8Json);
        Enter();
    }

    private PerclCursor EndElements()
    {
        _depth--;
        return Cursor;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private PerclCursor Separate(PerclCursor cursor, byte first)
    {
        var last = _buffer.Length - cursor.Free.Length - 1;
        return (uint)last < (uint)_buffer.Length && _buffer[last] != first ? WriteRaw(cursor, ","u8) : cursor;
    }

    private PerclException Missing() => Missing(Cursor, default);

    /// <summary>Whether it is null. A value type is never asked, because asking would box it where nothing is optimised.</summary>
    private static bool IsMissing<T>([NotNullWhen(false)] T? value) => !typeof(T).IsValueType && value is null;

    private void Enter()
    {
        if (++_depth > MaxDepth)
        {
            throw new InvalidOperationException(
                $"Commands and scripts are nested more than {MaxDepth} deep: does one hold itself?");
        }
    }
}
