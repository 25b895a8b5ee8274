using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>All rules of the language. Every front end asks here, so a rule is written once.</summary>
public static class PerclRules
{
    private static readonly ScriptRule[] ScriptRules =
    [
        new NeverExecutedRule(),
        new CannotBeNestedRule(),
        new IgnoredHereRule(),
        new EndsWithoutTerminalRule(),
        new NotInThisAnswerRule(),
        new EmptyScriptRule(),
    ];

    private static readonly AttributeRule[] AttributeRules =
    [
        new UrlNotAbsoluteRule(),
        new UrlNotHttpsRule(),
        new HostOutOfReachRule(),
        new UrlPartsMeetRule(),
        new OutOfRangeRule(),
        new TextTooLongRule(),
        new ValueNotAllowedRule(),
        new NotPhoneNumberRule(),
        new NotDtmfRule(),
        new NotResourceIdRule(),
        new DependentFormRule(),
        new EndlessRule(),
        new UnlikelyDurationRule(),
    ];

    private static readonly CommandRule[] CommandRules =
        [new RequiredMissingRule(), new AttributesDisagreeRule(), new PrivacyNotInheritedRule()];

    private static readonly DeclarationRule[] DeclarationRules =
        [new HoldsNoCommandsRule(), new DeclaredDifferentlyRule(), new FixedAttributeRule()];

    /// <summary>Checks a script and everything in it.</summary>
    public static IEnumerable<Violation> Check(ScriptModel script, LanguageSchema language) =>
        Check(script, language, RuleOptions.Default);

    /// <summary>Checks a script and everything in it.</summary>
    public static IEnumerable<Violation> Check(ScriptModel script, LanguageSchema language, RuleOptions options) =>
        CheckOrder(script, language)
            .Concat(script.Items.OfType<CommandNode>().SelectMany(command => Check(command, language, options)));

    /// <summary>Checks which commands a list holds and in which order, but not the commands themselves.</summary>
    public static IEnumerable<Violation> CheckOrder(ScriptModel script, LanguageSchema language) =>
        ScriptRules.SelectMany(rule => rule.Check(script, language));

    /// <summary>Checks a command, its attributes and what is nested in it.</summary>
    public static IEnumerable<Violation> Check(CommandNode command, LanguageSchema language) =>
        Check(command, language, RuleOptions.Default);

    /// <summary>Checks a command, its attributes and what is nested in it.</summary>
    public static IEnumerable<Violation> Check(CommandNode command, LanguageSchema language, RuleOptions options)
    {
        var violations = CheckAttributes(command, options);
        foreach (var attribute in command.Attributes)
        {
            if (attribute.Value is CommandsValue { Script: var nested })
            {
                violations.AddRange(Check(nested, language, options));
            }
            else if (attribute.Value is ObjectValue value && ObjectSchema(command, attribute) is { } schema)
            {
                violations.AddRange(Check(AsCommand(attribute.Id, value, schema), language, options));
            }
        }

        return violations;
    }

    /// <summary>
    /// Checks a command and its attributes, but not the commands and objects that are nested in it: for front ends that
    /// come across those by themselves.
    /// </summary>
    public static List<Violation> CheckAttributes(CommandNode command, RuleOptions options)
    {
        var violations = new List<Violation>();
        if (command.Schema is not { } schema)
        {
            return violations;
        }

        Find(violations, new CommandContext(command, schema, options));
        if (violations.Count > 0)
        {
            KeepWhatHelps(violations, command, schema, options);
        }

        return violations;
    }

    /// <summary>Checks the declaration of a command.</summary>
    public static IEnumerable<Violation> Check(CommandSchema declared, LanguageSchema language) =>
        DeclarationRules.SelectMany(rule => rule.Check(declared, language));

    /// <summary>Apart from the check itself, so that what is right costs no closure.</summary>
    private static void KeepWhatHelps(List<Violation> violations, CommandNode command, CommandSchema schema, RuleOptions options) =>
        SuggestionCheck.Apply(violations, command, changed =>
        {
            var found = new List<Violation>();
            Find(found, new CommandContext(changed, schema, options));
            return found;
        });

    private static void Find(List<Violation> violations, CommandContext subject)
    {
        foreach (var attribute in subject.Node.Attributes.AsSpan())
        {
            if (attribute.Value is not (UnknownValue or NullValue) && subject.Schema.Find(attribute.Name) is { } declared)
            {
                foreach (var rule in AttributeRules)
                {
                    if (rule.Check(attribute, declared, subject) is { } violation)
                    {
                        violations.Add(violation);
                    }
                }
            }
        }

        foreach (var rule in CommandRules)
        {
            violations.AddRange(rule.Check(subject));
        }
    }

    private static CommandSchema? ObjectSchema(CommandNode command, AttributeNode attribute) =>
        command.Schema is { } owner && owner.Find(attribute.Name)?.Members is { } schema
            ? schema with { Name = owner.Name + "." + attribute.Name }
            : null;

    /// <summary>An object has attributes as a command has.</summary>
    private static CommandNode AsCommand(NodeId place, ObjectValue value, CommandSchema schema) => new(place, schema)
    {
        Attributes = value.Members,
        IsComplete = value.IsComplete,
    };
}
