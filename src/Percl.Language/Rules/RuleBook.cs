namespace Percl.Language;

/// <summary>All rules of the language. Every front end asks here, so a rule is written once.</summary>
public static class RuleBook
{
    private static readonly ScriptRule[] ScriptRules = [new NeverExecutedRule(), new CannotBeNestedRule()];

    private static readonly CommandRule[] CommandRules = [new UrlNotAbsoluteRule(), new RequiredMissingRule()];

    private static readonly DeclarationRule[] DeclarationRules = [new HoldsNoCommandsRule()];

    /// <summary>Checks a script and everything in it.</summary>
    public static IEnumerable<Violation> Check(ScriptModel script, LanguageSchema language) =>
        CheckOrder(script, language)
            .Concat(script.Items.OfType<CommandNode>().SelectMany(command => Check(command, language)));

    /// <summary>Checks which commands a list holds and in which order, but not the commands themselves.</summary>
    public static IEnumerable<Violation> CheckOrder(ScriptModel script, LanguageSchema language) =>
        ScriptRules.SelectMany(rule => rule.Check(script, language));

    /// <summary>Checks a command, its attributes and what is nested in it.</summary>
    public static IEnumerable<Violation> Check(CommandNode command, LanguageSchema language)
    {
        var own = command.Schema is { } schema
            ? CommandRules.SelectMany(rule => rule.Check(command, schema))
            : [];
        var nested = command.Attributes.Select(static attribute => attribute.Value).OfType<CommandsValue>();
        return own.Concat(nested.SelectMany(value => Check(value.Script, language)));
    }

    /// <summary>Checks the declaration of a command.</summary>
    public static IEnumerable<Violation> Check(CommandSchema declared, LanguageSchema language) =>
        DeclarationRules.SelectMany(rule => rule.Check(declared, language));
}
