using Percl.Language.Findings;
using Percl.Language.Violations;

namespace Percl.Language.Rules;

/// <summary>PERCL4007: the generated code needs a newer C#.</summary>
internal sealed class LanguageVersionRule() : FindingRule<LanguageVersionFinding>(new(
    "PERCL4007",
    RuleCategories.Declarations,
    RuleSeverity.Error,
    Title: "C# 11 or later is needed",
    Message: "'{0}' needs C# 11 or later for the code that is generated, but is compiled as C# {1}: write "
        + "<LangVersion>11</LangVersion> in the project file",
    Description: "The generated code uses C# 11. A project for an older framework must set the language version."))
{
    /// <inheritdoc/>
    protected override Violation Word(LanguageVersionFinding finding) =>
        Report(finding.Node, finding.Type, finding.Version);
}
