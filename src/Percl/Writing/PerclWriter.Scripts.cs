using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace Percl;

/// <content>Whole scripts.</content>
public ref partial struct PerclWriter
{
    /// <summary>Writes a script as a JSON array.</summary>
    /// <param name="script">The script.</param>
    /// <param name="output">The output. It is advanced once, or not at all if the script is refused.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="PerclException">A value breaks a rule of PerCL; nothing has been written.</exception>
    /// <exception cref="InvalidOperationException">
    /// The script is larger than an array can be, nested more than 60 deep, or has a command that wrote nothing, or one
    /// that wrote another script to the same output. Nothing of this script has been written.
    /// </exception>
    public static void WriteScript<TScript>(in TScript script, IBufferWriter<byte> output)
        where TScript : IPerclScript
    {
        ThrowIfMissing(in script);
        ArgumentNullException.ThrowIfNull(output);
        var writer = new PerclWriter(output.GetSpan(FirstSize), NameOf(in script));
        try
        {
            writer.WriteArrayOf(in script);
            if (writer.IsInOutput)
            {
                writer.CheckMark();
            }
            else
            {
                writer.Written.CopyTo(output.GetSpan(writer.Count));
            }

            output.Advance(writer.Count);
        }
        finally
        {
            writer.ReturnRented();
        }
    }

    /// <summary>Returns a script as a JSON array in UTF-8.</summary>
    /// <param name="script">The script.</param>
    /// <exception cref="ArgumentNullException"><paramref name="script"/> is null.</exception>
    /// <exception cref="PerclException">A value breaks a rule of PerCL.</exception>
    /// <exception cref="InvalidOperationException">
    /// The script is larger than an array can be, nested more than 60 deep, or has a command that wrote nothing.
    /// </exception>
    public static byte[] ToUtf8Bytes<TScript>(in TScript script)
        where TScript : IPerclScript
    {
        ThrowIfMissing(in script);
        var writer = new PerclWriter(first: default, NameOf(in script));
        try
        {
            writer.WriteArrayOf(in script);
            return writer.Written.ToArray();
        }
        finally
        {
            writer.ReturnRented();
        }
    }

    /// <summary>Returns a script as JSON.</summary>
    /// <inheritdoc cref="ToUtf8Bytes{TScript}(in TScript)" path="/param"/>
    /// <inheritdoc cref="ToUtf8Bytes{TScript}(in TScript)" path="/exception"/>
    public static string ToJson<TScript>(in TScript script)
        where TScript : IPerclScript
    {
        ThrowIfMissing(in script);
        var writer = new PerclWriter(first: default, NameOf(in script));
        try
        {
            writer.WriteArrayOf(in script);
            return Encoding.UTF8.GetString(writer.Written);
        }
        finally
        {
            writer.ReturnRented();
        }
    }

    /// <summary>
    /// Returns the object whose name a refusal reports. A struct is not boxed, because the name is rarely needed.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static object NameOf<TScript>(in TScript script)
        where TScript : IPerclScript =>
        typeof(TScript).IsValueType ? typeof(TScript) : script;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void WriteArrayOf<TScript>(in TScript script)
        where TScript : IPerclScript
    {
        // A struct is not copied, unlike in a call on an "in" parameter.
        Unsafe.AsRef(in script).WriteCommandsTo(ref this);

        // A level that was not left has failed half-way.
        if (_isRefused || (_depth | _elementDepth) != 0)
        {
            ThrowIsRefused();
        }

        WriteRaw("]"u8);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ThrowIfMissing<TScript>(in TScript script)
        where TScript : IPerclScript
    {
        if (IsMissing(script))
        {
            throw new ArgumentNullException(nameof(script));
        }
    }
}
