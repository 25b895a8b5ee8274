using Percl.Language.Facts;
using Percl.Language.Violations;

namespace PerclGenerator.CodeFixes;

/// <summary>What the editor calls suggestions.</summary>
internal static class SuggestionTitles
{
    /// <summary>What a suggestion is called.</summary>
    public static string Of(string ruleId, Suggestion suggestion) => suggestion.Kind switch
    {
        SuggestionKind.ReplaceValue => $"Change to {suggestion.Json}",
        SuggestionKind.EditText when ruleId == RuleIds.UrlNotHttps => "Use https",
        SuggestionKind.EditText => suggestion.Length > 0 ? "Remove the slash" : "Insert a slash",
        SuggestionKind.Rename => $"Change to '{suggestion.Name}'",
        SuggestionKind.WrapInList => "Put it in brackets",
        SuggestionKind.SplitCommands => "Split it into one object for each command",
        SuggestionKind.RemoveAttribute when suggestion.Name.Length == 0 => "Remove the attribute",
        SuggestionKind.RemoveAttribute => $"Remove '{suggestion.Name}'",
        SuggestionKind.SetAttribute or SuggestionKind.AddAttribute => $"Set '{suggestion.Name}' to {suggestion.Json}",
        SuggestionKind.FillWithPlaceholder => $"Let run time fill in '{suggestion.Name}'",
        SuggestionKind.PrefixUrl => "Prefix with the base URL",
        SuggestionKind.RemoveCommand => "Remove the command that is never executed",
        SuggestionKind.MoveInFront when ruleId == RuleIds.IgnoredHere => "Move it to the front",
        SuggestionKind.MoveInFront => "Move it in front of the command that ends the script",
        SuggestionKind.MoveInFrontOfHost => "Move it in front of the command in which it is nested",
        _ => $"Add '{suggestion.Name}'",
    };

    /// <summary>Which suggestions are fixed together.</summary>
    public static string KeyOf(string ruleId, Suggestion suggestion) => ruleId + "." + suggestion.Kind;
}
