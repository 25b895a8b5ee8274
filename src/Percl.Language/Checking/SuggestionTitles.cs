using Percl.Language.JsonScripts;
using Percl.Language.Rules;
using Percl.Language.Violations;

namespace Percl.Language.Checking;

/// <summary>Provides the titles of suggestions in editors.</summary>
internal static class SuggestionTitles
{
    private static readonly string NotHttps = PerclRules.Get<UrlNotHttpsRule>().Id;
    private static readonly string IgnoredHere = PerclRules.Get<IgnoredHereRule>().Id;

    /// <summary>Returns the title of a suggestion.</summary>
    public static string Of(string ruleId, Suggestion suggestion) => suggestion switch
    {
        ReplaceValue { Value: var value } => $"Change to {JsonScalar.Of(value)}",
        ReplaceWithPlaceholder { Name: var name, Type: var type } => $"Change to {JsonScalar.Placeholder(name, type)}",
        EditText when ruleId == NotHttps => "Use https",
        EditText edit => edit.Length > 0 ? "Remove the slash" : "Insert a slash",
        Rename { NewName: var name } => $"Change to '{name}'",
        WrapInList => "Put it in brackets",
        SplitCommands => "Split it into one object for each command",
        RemoveAttribute { Name: null } => "Remove the attribute",
        RemoveAttribute { Name: var name } => $"Remove '{name}'",
        SetAttribute { Name: var name, Value: var value } => $"Set '{name}' to {JsonScalar.Of(value)}",
        AddAttribute { Name: var name, Value: var value } => $"Set '{name}' to {JsonScalar.Of(value)}",
        AddAttributes { Attributes: [var only] } => Of(ruleId, only),
        AddAttributes => "Set the documented defaults",
        FillWithPlaceholder { Name: var name } => $"Fill '{name}' with a placeholder",
        PrefixUrl => "Prefix with the base URL",
        RemoveCommand => "Remove the command that is never executed",
        MoveInFront when ruleId == IgnoredHere => "Move it to the front",
        MoveInFront => "Move it in front of the command that ends the script",
        MoveInFrontOfHost => "Move it in front of the command in which it is nested",
        AppendCommand { Name: var name } => $"Add '{name}'",
        _ => suggestion.Kind,
    };

    /// <summary>Returns the key of the suggestions that are fixed together.</summary>
    public static string KeyOf(string ruleId, Suggestion suggestion) => ruleId + "." + suggestion.Kind;
}
