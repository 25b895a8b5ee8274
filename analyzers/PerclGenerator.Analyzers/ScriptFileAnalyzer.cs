using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Percl.CSharp.Configuration;
using Percl.CSharp.Declarations;
using Percl.CSharp.ScriptFiles;
using Percl.Language.Checking;
using Percl.Language.Configuration;

namespace PerclGenerator.Analyzers;

/// <summary>Checks script files: additional files whose names end in <c>.percl.json</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScriptFileAnalyzer() : PerclAnalyzer(JsonRules.IsReported)
{
    private protected override bool IsForSdk => true;

    private protected override void Register(CompilationStartAnalysisContext start, CommandCatalog catalog)
    {
        // The name of a file depends on the others.
        var names = new Lazy<Dictionary<string, ScriptFileName>>(() =>
            ScriptFileNames.Read(start.Options.AdditionalFiles, start.Options.AnalyzerConfigOptionsProvider));
        start.RegisterAdditionalFileAction(context => Check(context, catalog, names));
    }

    private static void Check(
        AdditionalFileAnalysisContext context,
        CommandCatalog catalog,
        Lazy<Dictionary<string, ScriptFileName>> names)
    {
        var file = context.AdditionalFile;
        if (!names.Value.TryGetValue(file.Path, out var name)
            || file.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        var severities = FileSeverities.Read(
            context.Options.AnalyzerConfigOptionsProvider.GetOptions(file).TryGetValue);
        var violations = ScriptFileChecker.Check(
            text.ToString(),
            name,
            catalog.KnownLanguage,
            RuleOptionsReader.Read(context.Options, file),
            out var script);
        foreach (var violation in violations)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var configured = ErrorRules.Configured(violation.RuleId, context.Compilation.Options);
            var severity = ErrorRules.OfFile(violation.Rule.Info, severities, configured is not null);
            if (severity == ReportDiagnostic.Suppress)
            {
                continue;
            }

            context.ReportDiagnostic(Show(violation, SeverityOf(severity), node =>
            {
                var found = violation.FindMarked(node, script.Locations);
                var span = new TextSpan(found.Start, found.Length);
                return Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
            }));
        }
    }

    private static DiagnosticSeverity? SeverityOf(ReportDiagnostic? severity) => severity switch
    {
        ReportDiagnostic.Error => DiagnosticSeverity.Error,
        ReportDiagnostic.Warn => DiagnosticSeverity.Warning,
        ReportDiagnostic.Info => DiagnosticSeverity.Info,
        ReportDiagnostic.Hidden => DiagnosticSeverity.Hidden,
        _ => null,
    };
}
