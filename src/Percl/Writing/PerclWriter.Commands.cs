using System.Diagnostics.CodeAnalysis;

namespace Percl;

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
        if (_written > 0 && _buffer[_written - 1] != (byte)'[')
        {
            WriteRaw((byte)',');
        }

        WriteCommand(command);
    }

    /// <summary>Writes a command as the value of an attribute.</summary>
    /// <inheritdoc cref="WriteElement{TCommand}(TCommand)"/>
    public void WriteCommand<TCommand>(TCommand? command)
        where TCommand : IPerclCommand
    {
        if (IsMissing(command))
        {
            throw Missing();
        }

        Enter();
        command.WriteTo(ref this);
        _depth--;
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

    /// <inheritdoc cref="WriteElements{TCommand}(ReadOnlySpan{TCommand})"/>
    public void WriteElements<TCommand>(IReadOnlyList<TCommand>? commands)
        where TCommand : IPerclCommand
    {
        if (commands is null)
        {
            throw Missing();
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
    /// <param name="value">The object.</param>
    /// <exception cref="PerclException">
    /// <paramref name="value"/> is null (PERCL2010), or a value in it breaks a rule.
    /// </exception>
    /// <exception cref="InvalidOperationException">Objects are nested more than 60 deep.</exception>
    public void WriteObject<TObject>(TObject? value)
        where TObject : IPerclObject
    {
        if (IsMissing(value))
        {
            throw Missing();
        }

        Enter();
        value.WriteTo(ref this);
        _depth--;
    }

    /// <summary>Writes attributes that were read and are not declared.</summary>
    /// <param name="attributes">The attributes.</param>
    /// <param name="separator">What separates them from those that are written already.</param>
    internal void WriteUnknown(UnknownAttributes attributes, scoped ReadOnlySpan<byte> separator)
    {
        if (!attributes.IsEmpty)
        {
            WriteRaw(separator);
            WriteRaw(attributes.Members);
        }
    }

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
