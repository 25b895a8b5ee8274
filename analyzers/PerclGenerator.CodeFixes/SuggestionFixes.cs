using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Percl.Language.Checking;
using Percl.Language.Violations;

namespace PerclGenerator.CodeFixes;

/// <summary>Selects the suggestions that fixes apply, in code and in files.</summary>
internal static class SuggestionFixes
{
    /// <summary>Gets the ids of the rules that have a fix.</summary>
    public static ImmutableArray<string> FixableIds { get; } =
        PerclRules.All.Where(static rule => rule.Info.HasFix).Select(static rule => rule.Id).ToImmutableArray();

    /// <summary>Reads the suggestions that a diagnostic carries.</summary>
    public static IEnumerable<Suggestion> Of(Diagnostic diagnostic) => SuggestionProperties.Read(diagnostic.Properties);

    /// <summary>
    /// Returns the key of the suggestions that are fixed together; null where the key belongs to none of the rules
    /// whose diagnostics are fixed: <c>dotnet format</c> uses the key of the first diagnostic.
    /// </summary>
    public static string? KeyOf(FixAllContext context) => context.CodeActionEquivalenceKey is { } key
        && context.DiagnosticIds.Any(id => key.StartsWith(id + ".", StringComparison.Ordinal))
        ? key
        : null;

    /// <summary>Selects the suggestions of diagnostics that are fixed together.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="key">
    /// The key of the suggestions; null for the first suggestion of each diagnostic that is not lossy.
    /// </param>
    public static IReadOnlyList<SuggestedFix> WithKey(IEnumerable<Diagnostic> diagnostics, string? key) =>
        Choose(diagnostics, diagnostic => Of(diagnostic).FirstOrDefault(one =>
            key is null ? !one.IsLossy : SuggestionTitles.KeyOf(diagnostic.Id, one) == key));

    /// <summary>
    /// Selects the suggestions of the diagnostics of a whole solution. <c>dotnet format</c> passes the key of the first
    /// fix of the first diagnostic, and the user does not review each location. A lossy suggestion is therefore
    /// replaced by the first one that is not.
    /// </summary>
    public static IReadOnlyList<SuggestedFix> WithKeyUnseen(
        IEnumerable<Diagnostic> diagnostics, string? key) =>
        Choose(diagnostics, diagnostic => WithKey([diagnostic], key) switch
        {
            [(_, { IsLossy: false } suggestion)] => suggestion,
            [] when key is not null => null,
            _ => Of(diagnostic).FirstOrDefault(static one => !one.IsLossy),
        });

    private static IReadOnlyList<SuggestedFix> Choose(
        IEnumerable<Diagnostic> diagnostics, Func<Diagnostic, Suggestion?> choose) =>
    [
        .. from diagnostic in diagnostics
           let suggestion = choose(diagnostic)
           where suggestion is not null
           orderby diagnostic.Location.SourceSpan.Start
           select new SuggestedFix(diagnostic, suggestion),
    ];
}
