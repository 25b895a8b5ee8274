using Percl.Language.Collections;

namespace Percl.Language.Json;

/// <summary>The syntax that a source may have beside JSON.</summary>
public sealed record JsonSyntax
{
    /// <summary>
    /// The character for an interpolation, at one of <see cref="InterpolationOffsets"/>.
    /// </summary>
    public const char InterpolationMark = '\uFFFC';

    /// <summary>JSON and nothing else: strings that are sent as they are.</summary>
    public static JsonSyntax Strict { get; } = new();

    /// <summary>Script files: people write them, and what is sent is made of them.</summary>
    public static JsonSyntax File { get; } =
        new() { AllowsComments = true, AllowsTrailingCommas = true, AllowsPlaceholders = true };

    /// <summary>Gets whether <c>// …</c> and <c>/* … */</c> may stand between tokens.</summary>
    public bool AllowsComments { get; init; }

    /// <summary>Gets whether a comma may follow the last element or member.</summary>
    public bool AllowsTrailingCommas { get; init; }

    /// <summary>
    /// Gets whether there are placeholders with names: <c>{{name}}</c> in strings and <c>{{name:int}}</c> as values.
    /// </summary>
    public bool AllowsPlaceholders { get; init; }

    /// <summary>
    /// The offsets, in ascending order, of characters that stand for anything that the program around the source puts
    /// there. Outside of strings that may be much more than one value, or nothing.
    /// </summary>
    public EquatableArray<int> InterpolationOffsets { get; init; }
}
