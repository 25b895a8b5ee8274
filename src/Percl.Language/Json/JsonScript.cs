namespace Percl.Language.Json;

/// <summary>A script that was read from JSON.</summary>
public sealed class JsonScript
{
    private readonly IReadOnlyList<Violation> _violations;

    internal JsonScript(
        JsonTree tree, ScriptModel model, IReadOnlyList<Violation> violations, JsonPlaces places)
    {
        Tree = tree;
        Model = model;
        Places = places;
        _violations = violations;
    }

    /// <summary>The JSON.</summary>
    public JsonTree Tree { get; }

    /// <summary>The commands.</summary>
    public ScriptModel Model { get; }

    /// <summary>Where the places of the model and of violations are.</summary>
    public JsonPlaces Places { get; }

    /// <summary>Finds where the script breaks a rule: those of JSON, which reading found, and all others.</summary>
    public IEnumerable<Violation> Check(LanguageSchema language) => Check(language, RuleOptions.Default);

    /// <summary>Finds where the script breaks a rule: those of JSON, which reading found, and all others.</summary>
    public IEnumerable<Violation> Check(LanguageSchema language, RuleOptions options) =>
        _violations.Concat(RuleBook.Check(Model, language, options));
}
