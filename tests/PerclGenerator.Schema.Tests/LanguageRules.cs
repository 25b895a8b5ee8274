using Microsoft.CodeAnalysis;
using Percl.Language.Checking;
using Percl.Language.Json;
using Percl.Language.JsonScripts;
using Percl.Language.Schema;
using PerclGenerator.Analyzers;

namespace PerclGenerator.Schema.Tests;

/// <summary>The rules, which the schema must not go beyond.</summary>
internal static class LanguageRules
{
    /// <summary>What they know.</summary>
    public static LanguageSchema Language { get; } = new(new Declarations().Commands.Select(static command => command.Schema));

    /// <summary>The rules that speak of a script file, those left out that only advise.</summary>
    public static IReadOnlyList<string> Find(string json) =>
    [
        .. JsonScriptReader.Read(json, JsonSyntax.File, Language).Check(Language)
            .Select(static violation => violation.RuleId)
            .Distinct()
            .Where(static rule => DescriptorTable.Find(rule) is { IsEnabledByDefault: true, DefaultSeverity: >= DiagnosticSeverity.Warning }),
    ];
}
