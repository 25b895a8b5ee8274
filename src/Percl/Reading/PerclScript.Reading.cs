using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Percl;

/// <content>Reading.</content>
public sealed partial class PerclScript
{
    /// <summary>The syntax by which the analyzers recognise the strings that they check.</summary>
    private const string Syntax = "PerCL";

    /// <summary>Reads a script.</summary>
    /// <param name="utf8Json">The script as JSON in UTF-8, with or without a byte order mark.</param>
    /// <remarks>
    /// Commands that the library does not know become an <see cref="UnknownCommand"/>; attributes that it does not know
    /// are kept in the command's <c>UnknownAttributes</c>. Both are written back as they were. An attribute that is null
    /// is the same as none.
    /// </remarks>
    /// <exception cref="JsonException">
    /// It is not JSON, not an array of objects with one command each, or a known command lacks a required attribute or has
    /// one of another type. <see cref="JsonException.Path"/> says where, with line and position, counted from 0.
    /// </exception>
    public static PerclScript Parse([StringSyntax(Syntax)] ReadOnlySpan<byte> utf8Json) => PerclReader.ReadScript(utf8Json);

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte})"/>
    /// <param name="json">The script as JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static PerclScript Parse([StringSyntax(Syntax)] string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Parse(Encoding.UTF8.GetBytes(json));
    }
}
