using Percl.Language.Configuration;
using Percl.Language.Rules;
using Percl.Language.Violations;

namespace Percl.Tool.Configuration;

/// <summary>Represents what <c>.editorconfig</c> and <c>.globalconfig</c> say of a file.</summary>
internal sealed class FileSettings
{
    private readonly IReadOnlyDictionary<string, string> _settings;
    private readonly FileSeverities _severities;

    /// <summary>Initializes a new instance with settings, whose names are in lower case.</summary>
    public FileSettings(IReadOnlyDictionary<string, string> settings)
    {
        _settings = settings;
        _severities = FileSeverities.Read(Find);
        Options = RuleSettings.Read(Find);
    }

    /// <summary>Gets the options of the rules.</summary>
    public RuleOptions Options { get; }

    /// <summary>Returns a setting; null where there is none.</summary>
    public string? Find(string name) => _settings.GetValueOrDefault(name.ToLowerInvariant());

    /// <summary>Returns the severity with which a violation is shown; null where it is not.</summary>
    public RuleSeverity? SeverityOf(Violation violation)
    {
        var rule = violation.Rule.Info;
        var own = _severities.OfRule(rule);
        var configured = FileSeverities.Find(Find, $"dotnet_diagnostic.{rule.Id}.severity");
        return (own == FileSeverity.None ? own : configured ?? own) is { } set ? Shown(set)
            : !rule.IsEnabledByDefault ? null
            : _severities.OfCategory(rule) is { } category ? Shown(category)
            : violation.IsAdvisory ? RuleSeverity.Warning
            : rule.Severity;
    }

    private bool Find(string name, out string? value)
    {
        value = Find(name);
        return value is not null;
    }

    private static RuleSeverity? Shown(FileSeverity severity) => severity switch
    {
        FileSeverity.Error => RuleSeverity.Error,
        FileSeverity.Warning => RuleSeverity.Warning,
        FileSeverity.Suggestion => RuleSeverity.Info,
        _ => null,
    };
}
