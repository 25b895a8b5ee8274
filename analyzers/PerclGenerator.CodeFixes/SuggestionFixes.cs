using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Percl.Language;
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

    /// <summary>What diagnostics suggest that is fixed together.</summary>
    public static IReadOnlyList<(Diagnostic Diagnostic, Suggestion Suggestion)> WithKey(IEnumerable<Diagnostic> diagnostics, string key) =>
    [
        .. from diagnostic in diagnostics
           let suggestion = Of(diagnostic).FirstOrDefault(one => SuggestionTitles.KeyOf(diagnostic.Id, one) == key)
           where suggestion is not null
           orderby diagnostic.Location.SourceSpan.Start
           select (diagnostic, suggestion),
    ];
}
