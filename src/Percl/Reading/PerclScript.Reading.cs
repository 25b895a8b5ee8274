using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Percl;

/// <content>Reading.</content>
public sealed partial class PerclScript
{
    /// <summary>The name of the syntax by which the analyzers recognise the strings that they check.</summary>
    private const string Syntax = "PerCL";

    /// <summary>Reads a script.</summary>
    /// <param name="utf8Json">The script as JSON in UTF-8, with or without a byte order mark.</param>
    /// <remarks>
    /// Unknown commands become an <see cref="UnknownCommand"/>; unknown attributes are kept in the command's
    /// <c>UnknownAttributes</c>. Both are written back unchanged. An attribute that is null equals an absent one.
    /// </remarks>
    /// <exception cref="JsonException">
    /// The value is not JSON, not an array of objects with one command each, or a known command lacks a required
    /// attribute or has one of another type. <see cref="JsonException.Path"/> is the location, with a zero-based line
    /// and position.
    /// </exception>
    public static PerclScript Parse([StringSyntax(Syntax)] ReadOnlySpan<byte> utf8Json) =>
        PerclReader.ReadScript(utf8Json);

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte})"/>
    /// <param name="json">The script as JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static PerclScript Parse([StringSyntax(Syntax)] string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Parse(Encoding.UTF8.GetBytes(json));
    }
}
