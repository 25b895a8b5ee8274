using Percl.Language.Collections;
using Percl.Language.Findings;
using Percl.Language.Rules;
using Percl.Language.Schema;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace Percl.Language.Checking;

/// <summary>Provides all rules. Every front end is checked here, so that each rule is written once.</summary>
public static class PerclRules
{
    private static readonly Rule[] Rules =
    [
        new NeverExecutedRule(),
        new CannotBeNestedRule(),
        new HoldsNoCommandsRule(),
        new IgnoredHereRule(),
        new EndsWithoutTerminalRule(),
        new NotInThisAnswerRule(),
        new EmptyScriptRule(),
        new UrlNotAbsoluteRule(),
        new UrlNotHttpsRule(),
        new HostOutOfReachRule(),
        new UrlPartsMeetRule(),
        new RequiredMissingRule(),
        new OutOfRangeRule(),
        new TextTooLongRule(),
        new ValueNotAllowedRule(),
        new NotPhoneNumberRule(),
        new NotDtmfRule(),
        new NotResourceIdRule(),
        new AttributesDisagreeRule(),
        new NoEffectRule(),
        new EndlessRule(),
        new UnlikelyDurationRule(),
        new PrivacyNotInheritedRule(),
        new WrittenThoughUnsetRule(),
        new CommandOfSdkRule(),
        new NotJsonRule(),
        new NotAnArrayRule(),
        new NotOneCommandRule(),
        new UnknownCommandRule(),
        new UnknownAttributeRule(),
        new WrongJsonTypeRule(),
        new AttributeTwiceRule(),
        new InvalidPlaceholderRule(),
        new ScriptFileNameRule(),
        new SilencesNothingRule(),
        new NotPartialRule(),
        new KindOfTypeRule(),
        new PropertyTypeRule(),
        new DuplicateNameRule(),
        new SeveralDeclarationsRule(),
        new NoCommandsRule(),
        new LanguageVersionRule(),
        new DeclaredDifferentlyRule(),
        new FixedAttributeRule(),
        new AnswersNothingRule(),
        new NotWrittenRule(),
        new PrivacyNameRule(),
        new AnswerIgnoredRule(),
        new AnswerNotPerclRule(),
        new UnknownEndpointRule(),
        new OtherWebhookRule(),
        new AnswerExpectedRule(),
        new OneCommandRule(),
        new HandlerFormRule(),
    ];

    private static readonly ScriptRule[] ScriptRules = [.. Rules.OfType<ScriptRule>()];
    private static readonly AttributeRule[] AttributeRules = [.. Rules.OfType<AttributeRule>()];
    private static readonly CommandRule[] CommandRules = [.. Rules.OfType<CommandRule>()];
    private static readonly DeclarationRule[] DeclarationRules = [.. Rules.OfType<DeclarationRule>()];
    private static readonly Dictionary<Type, FindingRule> FindingRules =
        Rules.OfType<FindingRule>().ToDictionary(static rule => rule.FindingType);

    /// <summary>Gets all rules in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All => Rules;

    /// <summary>Returns the one rule of a class.</summary>
    public static TRule Get<TRule>()
        where TRule : Rule => Rules.OfType<TRule>().Single();

    /// <summary>Creates the violation for a finding of a front end.</summary>
    public static Violation Word(Finding finding)
    {
        var violation = FindingRules[finding.GetType()].Word(finding);
        return finding is WrongJsonTypeFinding { Attribute: var attribute }
            ? violation.Suggest([.. violation.Suggestions.Where(suggestion => IsAllowed(attribute, suggestion))])
            : violation;
    }

    /// <summary>Checks a script and everything in it.</summary>
    public static IEnumerable<Violation> Check(ScriptModel script, LanguageSchema language) =>
        Check(script, language, RuleOptions.Default);

    /// <summary>Checks a script and everything in it.</summary>
    public static IEnumerable<Violation> Check(ScriptModel script, LanguageSchema language, RuleOptions options) =>
        CheckOrder(script, language)
            .Concat(script.Items.OfType<CommandNode>().SelectMany(command => Check(command, language, options)));

    /// <summary>Checks the kinds and the order of the commands in a list, but not the commands themselves.</summary>
    public static IEnumerable<Violation> CheckOrder(ScriptModel script, LanguageSchema language) =>
        ScriptRules.SelectMany(rule => rule.Check(script, language));

    /// <summary>
    /// Checks the kinds and the order of the commands in a list that answers webhooks. What only some webhooks do not
    /// take is reported where none of the webhooks takes it, and where the list definitely holds it and one of the sets
    /// does not take it.
    /// </summary>
    /// <param name="script">The list.</param>
    /// <param name="answered">The sets of webhooks: the list answers one webhook of each set.</param>
    /// <param name="language">The known commands.</param>
    public static IEnumerable<Violation> CheckOrder(
        ScriptModel script, IReadOnlyList<AnsweredWebhooks> answered, LanguageSchema language)
    {
        if (script.Answers is not null || answered.Count == 0)
        {
            return CheckOrder(script, language);
        }

        if (answered is [{ IsComplete: true, Names: [var only], MayDecide: var mayDecide }])
        {
            var all = CheckOrder(script with { Answers = only }, language);
            return mayDecide ? all.Where(IsCertain(script, only, language)) : all;
        }

        var found = CheckOrder(script, language).ToList();
        var joined = AnsweredWebhooks.Join(answered);
        Add(found, joined.MayDecide ? script.WithoutChoices() : script, joined, language);
        foreach (var set in answered)
        {
            Add(found, script.WithoutChoices(), set, language);
        }

        return found;
    }

    /// <summary>
    /// Returns whether a violation has nothing to do with the webhook, or is of a command that the script always holds.
    /// </summary>
    private static Func<Violation, bool> IsCertain(ScriptModel script, string webhook, LanguageSchema language)
    {
        var certain = CheckOrder(script, language)
            .Concat(CheckOrder(script.WithoutChoices() with { Answers = webhook }, language))
            .ToArray();
        return violation => Array.Exists(certain, other => IsSame(other, violation));
    }

    /// <summary>Adds the violations that a script has in the answer to each webhook of a set.</summary>
    private static void Add(
        List<Violation> found, ScriptModel script, AnsweredWebhooks webhooks, LanguageSchema language)
    {
        if (webhooks is not { IsComplete: true, Names.Count: > 0 })
        {
            return;
        }

        var violations = webhooks.Names
            .Select(webhook => CheckOrder(script with { Answers = webhook }, language).ToArray())
            .ToArray();
        found.AddRange(violations[0].Where(violation =>
            violations.All(others => others.Any(other => IsSame(other, violation)))
            && !found.Exists(other => IsSame(other, violation))));
    }

    private static bool IsSame(Violation one, Violation other) => one.RuleId == other.RuleId && one.Node == other.Node;

    /// <summary>Checks a command, its attributes and its nested commands.</summary>
    public static IEnumerable<Violation> Check(CommandNode command, LanguageSchema language) =>
        Check(command, language, RuleOptions.Default);

    /// <summary>Checks a command, its attributes and its nested commands.</summary>
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
    /// Checks a command and its attributes, but not the nested commands and objects: for front ends that visit those
    /// separately.
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

    /// <summary>
    /// Removes suggestions that would not help. The method is separate so that a valid command allocates no closure.
    /// </summary>
    private static void KeepWhatHelps(
        List<Violation> violations, CommandNode command, CommandSchema schema, RuleOptions options) =>
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
            if (attribute.Value is not (UnknownValue or NullValue)
                && subject.Schema.Find(attribute.Name) is { } declared)
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

    /// <summary>Returns an object as a command, since both have attributes.</summary>
    private static CommandNode AsCommand(NodeId id, ObjectValue value, CommandSchema schema) => new(id, schema)
    {
        Attributes = value.Members,
        IsComplete = value.IsComplete,
    };

    /// <summary>Determines whether no rule reports the suggested value.</summary>
    private static bool IsAllowed(AttributeSchema attribute, Suggestion suggestion)
    {
        if (suggestion is not ReplaceValue { Value: var value })
        {
            return true;
        }

        var schema = new CommandSchema("", false, false, false, new EquatableArray<AttributeSchema>([attribute]));
        var command = new CommandNode(NodeId.None, schema)
        {
            Attributes = new EquatableArray<AttributeNode>([new AttributeNode(NodeId.None, attribute.Name, value)]),
        };
        return CheckAttributes(command, RuleOptions.Default).Count == 0;
    }
}
