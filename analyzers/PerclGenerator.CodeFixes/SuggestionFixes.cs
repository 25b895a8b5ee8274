using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Percl.Language.Violations;
using Facts = Percl.Language.Facts.RuleIds;

namespace PerclGenerator.CodeFixes;

/// <summary>What fixes of suggestions have in common, in code and in files.</summary>
internal static class SuggestionFixes
{
    /// <summary>The rules that suggest something.</summary>
    public static ImmutableArray<string> RuleIds { get; } = ImmutableArray.Create(
        Facts.NeverExecuted,
        Facts.CannotBeNested,
        Facts.IgnoredHere,
        Facts.EndsWithoutTerminal,
        Facts.UrlNotAbsolute,
        Facts.UrlNotHttps,
        Facts.UrlPartsMeet,
        Facts.RequiredMissing,
        Facts.OutOfRange,
        Facts.ValueNotAllowed,
        Facts.NotPhoneNumber,
        Facts.AttributesDisagree,
        Facts.NoEffect,
        Facts.UnlikelyDuration,
        Facts.PrivacyNotInherited,
        Facts.NotAnArray,
        Facts.NotOneCommand,
        Facts.UnknownCommand,
        Facts.UnknownAttribute,
        Facts.WrongJsonType,
        Facts.AttributeTwice);

    /// <summary>What a diagnostic suggests.</summary>
    public static IEnumerable<Suggestion> Of(Diagnostic diagnostic) => SuggestionProperties.Read(diagnostic.Properties);

    /// <summary>
    /// The key of what is fixed together; null where it is that of none of the rules whose places are fixed:
    /// <c>dotnet format</c> takes the key of whichever diagnostic comes first.
    /// </summary>
    public static string? KeyOf(FixAllContext context) => context.CodeActionEquivalenceKey is { } key
        && context.DiagnosticIds.Any(id => key.StartsWith(id + ".", StringComparison.Ordinal))
        ? key
        : null;

    /// <summary>What diagnostics suggest that is fixed together.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="key">The key of the suggestions; null for the first suggestion of each diagnostic that loses nothing.</param>
    public static IReadOnlyList<(Diagnostic Diagnostic, Suggestion Suggestion)> WithKey(IEnumerable<Diagnostic> diagnostics, string? key) =>
        Choose(diagnostics, diagnostic => Of(diagnostic).FirstOrDefault(one =>
            key is null ? !one.IsLossy : SuggestionTitles.KeyOf(diagnostic.Id, one) == key));

    /// <summary>
    /// What diagnostics of a whole solution suggest that is fixed together. <c>dotnet format</c> asks for it, with the key of
    /// the first fix of the first diagnostic, and nobody looks at each place: where that would lose something, the first
    /// fix that loses nothing is taken.
    /// </summary>
    public static IReadOnlyList<(Diagnostic Diagnostic, Suggestion Suggestion)> WithKeyUnseen(
        IEnumerable<Diagnostic> diagnostics, string? key) =>
        Choose(diagnostics, diagnostic => WithKey([diagnostic], key) switch
        {
            [(_, { IsLossy: false } suggestion)] => suggestion,
            [] when key is not null => null,
            _ => Of(diagnostic).FirstOrDefault(static one => !one.IsLossy),
        });

    private static IReadOnlyList<(Diagnostic Diagnostic, Suggestion Suggestion)> Choose(
        IEnumerable<Diagnostic> diagnostics, Func<Diagnostic, Suggestion?> choose) =>
    [
        .. from diagnostic in diagnostics
           let suggestion = choose(diagnostic)
           where suggestion is not null
           orderby diagnostic.Location.SourceSpan.Start
           select (diagnostic, suggestion),
    ];
}
