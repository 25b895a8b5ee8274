using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace Percl;

/// <content>Whole scripts.</content>
public ref partial struct PerclWriter
{
    /// <summary>Writes a script as a JSON array.</summary>
    /// <param name="script">The script.</param>
    /// <param name="output">Where to. It is advanced once, or not at all if the script is refused.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="PerclException">A value breaks a rule of PerCL; nothing has been written.</exception>
    /// <exception cref="InvalidOperationException">
    /// The script is larger than an array can be, or nested more than 60 deep; nothing has been written.
    /// </exception>
    public static void WriteScript<TScript>(in TScript script, IBufferWriter<byte> output)
        where TScript : IPerclScript
    {
        ThrowIfMissing(in script);
        ArgumentNullException.ThrowIfNull(output);
        var writer = new PerclWriter(output, Named(in script));
        try
        {
            writer.WriteArrayOf(in script);
            if (writer._rented is { HoldsBytes: true })
            {
                writer.Written.CopyTo(output.GetSpan(writer._written));
            }

            output.Advance(writer._written);
        }
        finally
        {
            writer.ReturnRented();
        }
    }

    /// <summary>Writes a script of which nothing is left for run time.</summary>
    /// <param name="utf8Json">The script.</param>
    /// <param name="output">Where to. It is advanced once.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteConstant(ReadOnlySpan<byte> utf8Json, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        utf8Json.CopyTo(output.GetSpan(utf8Json.Length));
        output.Advance(utf8Json.Length);
    }

    /// <summary>Returns a script as a JSON array in UTF-8.</summary>
    /// <inheritdoc cref="WriteScript{TScript}(in TScript, IBufferWriter{byte})" path="/exception"/>
    public static byte[] ToUtf8Bytes<TScript>(in TScript script)
        where TScript : IPerclScript
    {
        ThrowIfMissing(in script);
        var writer = new PerclWriter(null, Named(in script));
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
    /// <inheritdoc cref="WriteScript{TScript}(in TScript, IBufferWriter{byte})" path="/exception"/>
    public static string ToJson<TScript>(in TScript script)
        where TScript : IPerclScript
    {
        ThrowIfMissing(in script);
        var writer = new PerclWriter(null, Named(in script));
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

    /// <summary>What a refusal calls the script: a struct is not boxed for a name that is hardly ever asked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static object Named<TScript>(in TScript script)
        where TScript : IPerclScript =>
        typeof(TScript).IsValueType ? typeof(TScript) : script;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void WriteArrayOf<TScript>(in TScript script)
        where TScript : IPerclScript
    {
        // A struct is not copied, as a call on what is passed with "in" would.
        Unsafe.AsRef(in script).WriteCommandsTo(ref this);
        if (_isRefused)
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
