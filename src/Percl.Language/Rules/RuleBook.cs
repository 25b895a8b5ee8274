namespace Percl.Language;

/// <summary>All rules of the language. Every front end asks here, so a rule is written once.</summary>
public static class RuleBook
{
    private static readonly ScriptRule[] ScriptRules = [new NeverExecutedRule(), new CannotBeNestedRule()];

    private static readonly CommandRule[] CommandRules = [new UrlNotAbsoluteRule(), new RequiredMissingRule()];

    private static readonly DeclarationRule[] DeclarationRules = [new HoldsNoCommandsRule()];

    /// <summary>Checks a script and everything in it.</summary>
    public static IEnumerable<Violation> Check(ScriptModel script) =>
        CheckOrder(script).Concat(script.Items.OfType<CommandNode>().SelectMany(Check));

    /// <summary>Checks which commands a list holds and in which order, but not the commands themselves.</summary>
    public static IEnumerable<Violation> CheckOrder(ScriptModel script) =>
        ScriptRules.SelectMany(rule => rule.Check(script));

    /// <summary>Checks a command, its attributes and what is nested in it.</summary>
    public static IEnumerable<Violation> Check(CommandNode command)
    {
        var own = command.Schema is { } schema
            ? CommandRules.SelectMany(rule => rule.Check(command, schema))
            : [];
        var nested = command.Attributes.Select(static attribute => attribute.Value).OfType<CommandsValue>();
        return own.Concat(nested.SelectMany(static value => Check(value.Script)));
    }

    /// <summary>Checks the declaration of a command.</summary>
    /// <param name="declared">The declaration.</param>
    /// <param name="known">What PerCL says of a command of that name; null where PerCL has none.</param>
    public static IEnumerable<Violation> Check(CommandSchema declared, CommandSchema? known) =>
        DeclarationRules.SelectMany(rule => rule.Check(declared, known));
}
