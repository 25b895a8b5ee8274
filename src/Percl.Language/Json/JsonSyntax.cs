using Percl.Language.Collections;

namespace Percl.Language.Json;

/// <summary>Describes the syntax that a source may have in addition to JSON.</summary>
public sealed record JsonSyntax
{
    /// <summary>The character for an interpolation, at one of <see cref="InterpolationOffsets"/>.</summary>
    public const char InterpolationMark = '\uFFFC';

    /// <summary>Gets the syntax of JSON alone, for strings that are sent as they are.</summary>
    public static JsonSyntax Strict { get; } = new();

    /// <summary>
    /// Gets the syntax of script files, which people write and from which the sent script is generated.
    /// </summary>
    public static JsonSyntax File { get; } =
        new() { AllowsComments = true, AllowsTrailingCommas = true, AllowsPlaceholders = true, IsDecoded = true };

    /// <summary>
    /// Gets a value that indicates whether <c>// …</c> and <c>/* … */</c> are allowed between tokens.
    /// </summary>
    public bool AllowsComments { get; init; }

    /// <summary>Gets a value that indicates whether a comma may follow the last element or member.</summary>
    public bool AllowsTrailingCommas { get; init; }

    /// <summary>
    /// Gets a value that indicates whether there are placeholders with names: <c>{{name}}</c> in strings, and
    /// <c>{{name:int}}</c> in strings and as values.
    /// </summary>
    public bool AllowsPlaceholders { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the source was decoded from bytes, so that U+FFFD in a string represents
    /// bytes that are not UTF-8.
    /// </summary>
    public bool IsDecoded { get; init; }

    /// <summary>
    /// Gets the offsets, in ascending order, of the characters that represent interpolations of the surrounding
    /// program. Outside of strings, an interpolation may be much more than one value, or nothing.
    /// </summary>
    public EquatableArray<int> InterpolationOffsets { get; init; }
}
