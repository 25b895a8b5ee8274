using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class WrittenPropertySuppressorTests
{
    [Fact]
    public async Task StaticAdvice_OnWhatIsWritten_IsSuppressed()
    {
        var suppressed = await SuppressedAsync("""
            using Percl;

            [PerclScript]
            public partial class Menu
            {
                public Hangup End => new();
                public int Parameter => 1;
            }

            [PerclCommand]
            public partial class Dial
            {
                public string Number => "1";
                internal string Note => "2";
            }

            public class Other
            {
                public Hangup Neither => new();
            }
            """);

        Assert.Equal(["End", "Number"], suppressed);
    }

    private static async Task<IEnumerable<string>> SuppressedAsync(string source)
    {
        var compilation = CSharpCompilation.Create(
            "Tests",
            [CSharpSyntaxTree.ParseText(source)],
            [.. References.Framework, References.Percl],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var analysis = compilation.WithAnalyzers(
            [new MarkStatic(), new WrittenPropertySuppressor()],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true));
        var reported = await analysis.GetAnalyzerDiagnosticsAsync();
        Assert.Equal(5, reported.Length);
        return reported.Where(static d => d.IsSuppressed).Select(static d => d.GetMessage(CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal);
    }

    /// <summary>Says of every property what the framework's analyzer says of those that use nothing of the instance.</summary>
#pragma warning disable RS1029, RS1036, RS1038, RS1041, RS2008 // It is no analyzer that anybody ships.
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class MarkStatic : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor Descriptor =
            new("CA1822", "Mark members as static", "{0}", "Performance", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSymbolAction(
                static symbol => symbol.ReportDiagnostic(
                    Diagnostic.Create(Descriptor, symbol.Symbol.Locations[0], symbol.Symbol.Name)),
                SymbolKind.Property);
        }
    }
}
