using System.Runtime.CompilerServices;

namespace Percl.CompilerServices;

/// <content>Commands, scripts and objects.</content>
public static partial class PerclWriterExtensions
{
    /// <summary>Writes the comma before the next element of the current array, if the element needs one.</summary>
    /// <inheritdoc cref="WriteRaw(ref PerclWriter, PerclCursor, ReadOnlySpan{byte})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PerclCursor BeginElement(this scoped ref PerclWriter writer, PerclCursor cursor) =>
        writer.FindLast(cursor, out var last) && !PerclWriter.BeginsValue(last)
            ? writer.WriteRaw(cursor, ","u8)
            : cursor;

    /// <summary>Writes the comma before the next member of the current object, if the member needs one.</summary>
    /// <inheritdoc cref="WriteRaw(ref PerclWriter, PerclCursor, ReadOnlySpan{byte})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PerclCursor BeginMember(this scoped ref PerclWriter writer, PerclCursor cursor) =>
        writer.FindLast(cursor, out var last) && last != (byte)'{' ? writer.WriteRaw(cursor, ","u8) : cursor;

    /// <summary>Writes a command as the value of an attribute.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="cursor">The position to write at.</param>
    /// <param name="utf8Json">The JSON before the command.</param>
    /// <param name="command">The command.</param>
    /// <returns>The position after the command.</returns>
    /// <exception cref="PerclException">
    /// <paramref name="command"/> is null (PERCL2010), or a value in it breaks a rule.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// Commands are nested more than 60 deep, or <paramref name="command"/> wrote nothing.
    /// </exception>
    public static PerclCursor WriteCommand<TCommand>(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        TCommand? command)
        where TCommand : IPerclCommand
    {
        writer.SetCursor(writer.WriteRaw(cursor, utf8Json));
        if (PerclWriter.IsMissing(command))
        {
            throw writer.Missing();
        }

        writer.Enter();
        var start = writer.Count;
        command.WriteTo(ref writer);
        return writer.EndValue(start);
    }

    /// <summary>Writes commands as elements of an array that is the value of an attribute.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="cursor">The position to write at.</param>
    /// <param name="utf8Json">The JSON before the commands, with the bracket that begins the array.</param>
    /// <param name="commands">The commands.</param>
    /// <returns>The position after the commands. The caller writes the bracket that ends the array.</returns>
    /// <inheritdoc cref="PerclWriter.WriteElements{TCommand}(ReadOnlySpan{TCommand})" path="/exception"/>
    public static PerclCursor WriteElements<TCommand>(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        TCommand[]? commands)
        where TCommand : IPerclCommand
    {
        writer.BeginElements(cursor, utf8Json, isMissing: commands is null);
        writer.WriteElements(commands);
        return writer.EndNested();
    }

    /// <inheritdoc cref="WriteElements{TCommand}(ref PerclWriter, PerclCursor, ReadOnlySpan{byte}, TCommand[])"/>
    public static PerclCursor WriteElements<TCommand>(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        scoped ReadOnlySpan<TCommand> commands)
        where TCommand : IPerclCommand
    {
        writer.BeginElements(cursor, utf8Json, isMissing: false);
        writer.WriteElements(commands);
        return writer.EndNested();
    }

    /// <inheritdoc cref="WriteElements{TCommand}(ref PerclWriter, PerclCursor, ReadOnlySpan{byte}, TCommand[])"/>
    public static PerclCursor WriteElements<TCommand>(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        IReadOnlyList<TCommand>? commands)
        where TCommand : IPerclCommand
    {
        writer.BeginElements(cursor, utf8Json, isMissing: commands is null);
        writer.WriteElements(commands);
        return writer.EndNested();
    }

    /// <inheritdoc cref="WriteElements{TCommand}(ref PerclWriter, PerclCursor, ReadOnlySpan{byte}, TCommand[])"/>
    public static PerclCursor WriteElements<TCommand>(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        IEnumerable<TCommand>? commands)
        where TCommand : IPerclCommand
    {
        writer.BeginElements(cursor, utf8Json, isMissing: commands is null);
        writer.WriteElements(commands);
        return writer.EndNested();
    }

    /// <summary>Writes the commands of a script as elements of an array that is the value of an attribute.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="cursor">The position to write at.</param>
    /// <param name="utf8Json">The JSON before the commands, with the bracket that begins the array.</param>
    /// <param name="script">The script.</param>
    /// <returns>The position after the commands. The caller writes the bracket that ends the array.</returns>
    /// <inheritdoc cref="PerclWriter.WriteElementsOf{TScript}(TScript)" path="/exception"/>
    public static PerclCursor WriteElementsOf<TScript>(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        TScript? script)
        where TScript : IPerclScript
    {
        writer.BeginElements(cursor, utf8Json, PerclWriter.IsMissing(script));
        writer.WriteElementsOf(script);
        return writer.EndNested();
    }

    /// <summary>Writes an object as the value of an attribute.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="cursor">The position to write at.</param>
    /// <param name="utf8Json">The JSON before the object.</param>
    /// <param name="value">The object.</param>
    /// <returns>The position after the object.</returns>
    /// <exception cref="PerclException">
    /// <paramref name="value"/> is null (PERCL2010), or a value in it breaks a rule.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// Objects are nested more than 60 deep, or <paramref name="value"/> wrote nothing.
    /// </exception>
    public static PerclCursor WriteObject<TObject>(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        TObject? value)
        where TObject : IPerclObject
    {
        writer.SetCursor(writer.WriteRaw(cursor, utf8Json));
        if (PerclWriter.IsMissing(value))
        {
            throw writer.Missing();
        }

        writer.Enter();
        var start = writer.Count;
        value.WriteTo(ref writer);
        return writer.EndValue(start);
    }

    /// <summary>Writes members of an object that were read but are not declared.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="cursor">The position to write at.</param>
    /// <param name="members">The members, separated by commas; empty for none.</param>
    /// <returns>The position after the members.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static PerclCursor WriteMembers(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> members) =>
        members.IsEmpty ? cursor : writer.WriteRaw(writer.BeginMember(cursor), members);

    private static void BeginElements(
        this scoped ref PerclWriter writer,
        PerclCursor cursor,
        scoped ReadOnlySpan<byte> utf8Json,
        bool isMissing)
    {
        if (isMissing)
        {
            // With the bracket, the refusal would have the position of an element.
            throw writer.Missing(cursor, utf8Json[..^1]);
        }

        writer.SetCursor(writer.WriteRaw(cursor, utf8Json));
        writer.Enter();
    }

    private static PerclCursor EndValue(this scoped ref PerclWriter writer, int start)
    {
        if (writer.Count <= start)
        {
            writer.ThrowWroteNothing();
        }

        return writer.EndNested();
    }

    private static PerclCursor EndNested(this scoped ref PerclWriter writer)
    {
        writer.Leave();
        return writer.GetCursor();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool FindLast(this scoped ref PerclWriter writer, PerclCursor cursor, out byte last)
    {
        var index = writer.Buffer.Length - cursor.Left - 1;
        var isFound = (uint)index < (uint)writer.Buffer.Length;
        last = isFound ? writer.Buffer[index] : default;
        return isFound;
    }
}
