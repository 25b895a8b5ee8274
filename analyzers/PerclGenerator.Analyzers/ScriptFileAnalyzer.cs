using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Percl.CSharp.Declarations;
using Percl.CSharp.Spelling;
using Percl.Language.Checking;
using Percl.Language.Json;
using Percl.Language.JsonScripts;

namespace PerclGenerator.Analyzers;

/// <summary>Checks script files: additional files whose names end in <c>.percl.json</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ScriptFileAnalyzer() : PerclAnalyzer(JsonRules.Descriptors)
{
    private protected override void Register(CompilationStartAnalysisContext start, CommandCatalog catalog) =>
        start.RegisterAdditionalFileAction(context => Check(context, catalog));

    private static void Check(AdditionalFileAnalysisContext context, CommandCatalog catalog)
    {
        var file = context.AdditionalFile;
        if (!ScriptFileConvention.IsScript(file.Path) || file.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        var language = catalog.KnownLanguage;
        var script = JsonScriptReader.Read(text.ToString(), JsonSyntax.File, language);
        foreach (var violation in script.Check(language, RuleOptionsReader.Read(context.Options, file)).Where(JsonRules.AreAbout))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.ReportDiagnostic(Show(violation, place =>
            {
                var found = JsonRules.WhereToShow(violation, place, script.Locations);
                var span = new TextSpan(found.Start, found.Length);
                return Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
            }));
        }
    }
}
