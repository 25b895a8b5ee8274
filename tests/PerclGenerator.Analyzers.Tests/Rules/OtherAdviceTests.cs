using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PerclGenerator.Analyzers.Tests.Rules;

/// <summary>What other analyzers advise, and what would change a script or a command, is suppressed.</summary>
public sealed class OtherAdviceTests
{
    private const string Source = """
        using Percl;

        public abstract class Base
        {
            public Hangup Inherited => new();
            public string Unwritten => "";
        }

        [PerclScript]
        public partial class Menu : Base
        {
            private Say Greeting => new() { Text = "a" };
            private Say Initial { get; } = new() { Text = "b" };
            public Hangup End => new();
            private string Parameter => "";
            private static Say Static => new() { Text = "c" };
            private Say _field = new() { Text = "d" };
            private Say Method() => new() { Text = "e" };
            public class Nested { public Hangup InNested => new(); }
        }

        [PerclCommand]
        public partial class Dial
        {
            public string Number => "1";
            private string Note => "2";
        }

        [PerclObject]
        public partial class Tone
        {
            public int Height { get; set; }
        }

        public class Other
        {
            private Hangup Neither => new();
        }
        """;

    private static readonly string[] Written = ["End", "Greeting", "Height", "Inherited", "Initial", "Number"];

    [Theory]
    [InlineData("CA1822")]
    [InlineData("IDE0051")]
    [InlineData("IDE0052")]
    public async Task AdviceToChangeAProperty_OnWhatIsWritten_IsSuppressed(string id) =>
        Assert.Equal(Written, await SuppressedAsync(id));

    [Theory]
    [InlineData("SA1201")]
    [InlineData("SA1202")]
    [InlineData("SA1204")]
    public async Task AdviceToChangeTheOrder_InScriptsAndCommands_IsSuppressed(string id) => Assert.Equal(
        Written.Concat(["Method", "Nested", "Note", "Parameter", "Static", "Unwritten", "_field"]).Order(StringComparer.Ordinal),
        await SuppressedAsync(id));

    [Theory]
    [InlineData("SA1203")]
    [InlineData("IDE0044")]
    [InlineData("CA1801")]
    public async Task OtherAdvice_IsNotSuppressed(string id) => Assert.Empty(await SuppressedAsync(id));

    private static async Task<IEnumerable<string>> SuppressedAsync(string id)
    {
        var compilation = CSharpCompilation.Create(
            "Tests",
            [CSharpSyntaxTree.ParseText(Source)],
            [.. References.Framework, References.Percl],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var analysis = compilation.WithAnalyzers(
            [new Adviser(id), new WrittenPropertySuppressor()],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true));
        var reported = await analysis.GetAnalyzerDiagnosticsAsync();
        Assert.Contains(reported, static diagnostic => !diagnostic.IsSuppressed);
        return reported.Where(static diagnostic => diagnostic.IsSuppressed)
            .Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>Says of every member what another analyzer says of some.</summary>
#pragma warning disable RS1036, RS1038, RS1041, RS2008 // It is no analyzer that anybody ships.
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class Adviser : DiagnosticAnalyzer
    {
        private readonly DiagnosticDescriptor _advice;

        public Adviser(string id)
        {
            _advice = new DiagnosticDescriptor(id, "Advice", "{0}", "Style", DiagnosticSeverity.Warning, isEnabledByDefault: true);
        }

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [_advice];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSymbolAction(
                symbol =>
                {
                    if (symbol.Symbol is { IsImplicitlyDeclared: false, CanBeReferencedByName: true })
                    {
                        symbol.ReportDiagnostic(Diagnostic.Create(_advice, symbol.Symbol.Locations[0], symbol.Symbol.Name));
                    }
                },
                SymbolKind.Property, SymbolKind.Field, SymbolKind.Method, SymbolKind.NamedType);
        }
    }
}
