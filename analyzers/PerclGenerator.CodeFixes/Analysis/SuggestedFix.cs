using Microsoft.CodeAnalysis;
using Percl.Language.Violations;

namespace PerclGenerator.CodeFixes;

/// <summary>Represents a suggestion for a diagnostic.</summary>
/// <param name="Diagnostic">The diagnostic.</param>
/// <param name="Suggestion">One of the diagnostic's suggestions.</param>
internal readonly record struct SuggestedFix(Diagnostic Diagnostic, Suggestion Suggestion)
{
    /// <summary>Gets the location of the diagnostic.</summary>
    public Location Location => Diagnostic.Location;

    /// <summary>
    /// Gets the location of the other command that the suggestion involves; null where there is none.
    /// </summary>
    public Location? Related => Diagnostic.AdditionalLocations is [var related, ..] ? related : null;
}
