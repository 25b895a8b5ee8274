using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Percl.Language.Facts;

namespace Percl;

/// <content>Commands and scripts as elements of an array.</content>
public ref partial struct PerclWriter
{
    // A command that contains itself would otherwise overflow the stack, which ends the process.
    private const int MaxDepth = 60;

    /// <summary>Writes a command as the next element of the current array.</summary>
    /// <param name="command">The command.</param>
    /// <exception cref="PerclException">
    /// <paramref name="command"/> is null (PERCL2010), or a value in it breaks a rule.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// Commands are nested more than 60 deep, <paramref name="command"/> wrote nothing, or the writer is the default
    /// value.
    /// </exception>
    public void WriteElement<TCommand>(TCommand? command)
        where TCommand : IPerclCommand
    {
        Enter(ref _elementDepth);
        WriteNext(command);
        _elementDepth--;
    }

    /// <inheritdoc cref="WriteElements{TCommand}(ReadOnlySpan{TCommand})"/>
    public void WriteElements<TCommand>(TCommand[]? commands)
        where TCommand : IPerclCommand =>
        WriteElements(new ReadOnlySpan<TCommand>(commands ?? throw Missing()));

    /// <summary>Writes commands as the next elements of the current array.</summary>
    /// <param name="commands">The commands in the order in which they run.</param>
    /// <exception cref="PerclException">
    /// <paramref name="commands"/> or one of them is null (PERCL2010), or a value in one breaks a rule.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// Commands are nested more than 60 deep, a command wrote nothing, or the writer is the default value.
    /// </exception>
    public void WriteElements<TCommand>(scoped ReadOnlySpan<TCommand> commands)
        where TCommand : IPerclCommand
    {
        Enter(ref _elementDepth);
        foreach (var command in commands)
        {
            WriteNext(command);
        }

        _elementDepth--;
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

    /// <summary>Writes the commands of another script as the next elements of the current array.</summary>
    /// <param name="script">The script. A script without commands writes nothing.</param>
    /// <exception cref="PerclException">
    /// <paramref name="script"/> is null (PERCL2010), or a value in it breaks a rule.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// Scripts are nested more than 60 deep, a command wrote nothing, or the writer is the default value.
    /// </exception>
    public void WriteElementsOf<TScript>(TScript? script)
        where TScript : IPerclScript
    {
        if (IsMissing(script))
        {
            throw Missing();
        }

        Enter();
        script.WriteCommandsTo(ref this);
        Leave();
    }

    /// <summary>Writes commands, none of which is null, as the next elements of the current array.</summary>
    /// <remarks>
    /// The method is not generic: code that is shared between types would look up the method to call.
    /// </remarks>
    internal void WriteCommands(scoped ReadOnlySpan<IPerclCommand> commands)
    {
        foreach (var command in commands)
        {
            BeginElement();
            var start = Count;
            command.WriteTo(ref this);
            if (Count <= start)
            {
                ThrowWroteNothing();
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void WriteNext<TCommand>(TCommand? command)
        where TCommand : IPerclCommand
    {
        // The comma comes first, so that a refusal names this element and not the previous one.
        BeginElement();
        if (IsMissing(command))
        {
            throw Missing();
        }

        var start = Count;
        command.WriteTo(ref this);
        if (Count <= start)
        {
            ThrowWroteNothing();
        }
    }

    /// <summary>
    /// Determines whether an element or a value follows a byte without a comma. A command that another one writes has
    /// got the comma or the colon already.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool BeginsValue(byte last) => last is (byte)'[' or (byte)',' or (byte)':';

    /// <summary>Counts a level of nesting.</summary>
    /// <exception cref="InvalidOperationException">There are more than 60.</exception>
    internal void Enter() => Enter(ref _depth);

    /// <summary>Ends a level of nesting.</summary>
    internal void Leave() => _depth--;

    /// <summary>Throws the exception for a command or object that wrote nothing where JSON needs a value.</summary>
    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal readonly void ThrowWroteNothing() => throw new InvalidOperationException(
        $"The command or object at {JsonPosition.AtEndOf(Written).Path} wrote nothing. "
        + "Its WriteTo must write one JSON object.");

    /// <summary>
    /// Returns whether the value is null. A value type is not tested, because the test boxes it in debug builds.
    /// </summary>
    internal static bool IsMissing<T>([NotNullWhen(false)] T? value) => !typeof(T).IsValueType && value is null;

    /// <summary>Returns the refusal of a command, an object or a list of commands that is null.</summary>
    internal PerclException Missing()
    {
        var refusal = Refuse(RuleIds.RequiredMissing, value: null);
        refusal.IsAboutCommand = true;
        return refusal;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void BeginElement()
    {
        var last = Count - 1;
        if ((uint)last >= (uint)Buffer.Length || BeginsValue(Buffer[last]))
        {
            return;
        }

        if ((uint)Count < (uint)Buffer.Length)
        {
            Buffer[Count++] = (byte)',';
        }
        else
        {
            WriteRaw(","u8);
        }
    }

    private static void Enter(ref int depth)
    {
        if (++depth > MaxDepth)
        {
            throw new InvalidOperationException(
                $"Commands and scripts are nested more than {MaxDepth} deep. Does one contain itself?");
        }
    }
}
