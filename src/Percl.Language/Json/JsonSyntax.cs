using Percl.Language.Collections;

namespace Percl.Language.Json;

/// <summary>What a source may have beside JSON.</summary>
public sealed record JsonSyntax
{
    /// <summary>What stands in for a placeholder that has no name, at one of <see cref="InterpolationOffsets"/>.</summary>
    public const char InterpolationMark = '\uFFFC';

    /// <summary>JSON and nothing else: texts that are sent as they are.</summary>
    public static JsonSyntax Strict { get; } = new();

    /// <summary>Script files: people write them, and what is sent is made of them.</summary>
    public static JsonSyntax File { get; } = new() { AllowsComments = true, AllowsTrailingCommas = true, AllowsPlaceholders = true };

    /// <summary>Whether <c>// …</c> and <c>/* … */</c> may stand between tokens.</summary>
    public bool AllowsComments { get; init; }

    /// <summary>Whether a comma may follow the last element or member.</summary>
    public bool AllowsTrailingCommas { get; init; }

    /// <summary>Whether there are placeholders with names: <c>{{name}}</c> in texts and <c>{{name:int}}</c> as values.</summary>
    public bool AllowsPlaceholders { get; init; }

    /// <summary>
    /// The offsets, in ascending order, of characters that stand for anything that the program around the source puts
    /// there. Outside of texts that may be much more than one value, or nothing.
    /// </summary>
    public EquatableArray<int> InterpolationOffsets { get; init; }
}
