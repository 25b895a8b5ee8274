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
    public static void WriteScript<TScript>(TScript script, IBufferWriter<byte> output)
        where TScript : IPerclScript
    {
        ArgumentNullException.ThrowIfNull(output);
        var writer = new PerclWriter(output);
        try
        {
            writer.WriteArrayOf(script);
            if (writer._rented is not null)
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
    /// <inheritdoc cref="WriteScript{TScript}(TScript, IBufferWriter{byte})" path="/exception"/>
    public static byte[] ToUtf8Bytes<TScript>(TScript script)
        where TScript : IPerclScript
    {
        var writer = new PerclWriter(null);
        try
        {
            writer.WriteArrayOf(script);
            return writer.Written.ToArray();
        }
        finally
        {
            writer.ReturnRented();
        }
    }

    /// <summary>Returns a script as JSON.</summary>
    /// <inheritdoc cref="WriteScript{TScript}(TScript, IBufferWriter{byte})" path="/exception"/>
    public static string ToJson<TScript>(TScript script)
        where TScript : IPerclScript
    {
        var writer = new PerclWriter(null);
        try
        {
            writer.WriteArrayOf(script);
            return Encoding.UTF8.GetString(writer.Written);
        }
        finally
        {
            writer.ReturnRented();
        }
    }

    private void WriteArrayOf<TScript>(TScript script)
        where TScript : IPerclScript
    {
        if (IsMissing(script))
        {
            throw new ArgumentNullException(nameof(script));
        }

        try
        {
            WriteRaw("["u8);
            script.WriteCommandsTo(ref this);
            WriteRaw("]"u8);
        }
        catch (PerclException refusal)
        {
            refusal.Script ??= script.GetType();
            throw;
        }
    }
}
