using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace PerclGenerator.Analyzers.Tests;

/// <summary>
/// A source with marked places, compiled with the generators at work and all analyzers watching. Compilations share the
/// symbols of their references. A workspace, as <see cref="PerclTest{TFix}"/> needs one for fixes, would take most of a
/// test's time.
/// </summary>
internal sealed class MarkedSource
{
    private static readonly CSharpCompilation Usual = CSharpCompilation.Create(
        "TestProject",
        references: [.. References.Framework, .. References.AspNetCore, References.Percl],
        options: new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            allowUnsafe: true,
            nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Where errors are accepted, no missing reference may hide what a test looks for.</summary>
    private static readonly CSharpCompilation WithAllReferences = Usual.AddReferences(References.Others);

    private readonly string _source;
    private readonly ImmutableDictionary<string, ImmutableArray<TextSpan>> _places;

    /// <summary>Reads the marks of a source.</summary>
    /// <param name="marked">The source with its marks.</param>
    public MarkedSource(string marked)
    {
        TestFileMarkupParser.GetSpans(marked, out _source, out _places);
    }

    /// <summary>Gets the version of C#.</summary>
    public LanguageVersion Version { get; init; } = LanguageVersion.Latest;

    /// <summary>Gets a value that indicates whether the compiler may refuse the source.</summary>
    public bool AcceptsErrors { get; init; }

    /// <summary>Gets the rule that is off and works here.</summary>
    public string? EnabledRule { get; init; }

    /// <summary>Gets the files beside the source.</summary>
    public ImmutableArray<AdditionalText> Files { get; init; } = [];

    /// <summary>Checks that exactly the marked places are reported.</summary>
    /// <param name="expected">What is reported at places with a number.</param>
    public async Task VerifyAsync(IEnumerable<DiagnosticResult> expected)
    {
        var found = await AnalyzeAsync();
        // A result without a message must not take the diagnostic of one with a message.
        var wanted = expected.Select(Read).Concat(_places.SelectMany(Read)).OrderBy(static one => one.Message is null);

        var missed = wanted.Where(one => !Take(found, one)).ToArray();

        Assert.True(missed.Length + found.Count == 0, $"""
            Not reported:
            {string.Join('\n', missed.Select(Show))}
            Reported, but not expected:
            {string.Join('\n', found)}
            {_source}
            """);
    }

    private static bool Take(List<Diagnostic> found, Report wanted)
    {
        var index = found.FindIndex(one => one.Id == wanted.Id
            && (wanted.Severity is null || wanted.Severity == one.Severity)
            && one.Location.SourceSpan == wanted.Place
            && (wanted.Message is null || wanted.Message == one.GetMessage(null)));
        if (index >= 0)
        {
            found.RemoveAt(index);
        }

        return index >= 0;
    }

    /// <summary>Reads what is expected at a place with a number.</summary>
    private Report Read(DiagnosticResult result)
    {
        var key = $"#{result.Spans[0].Span.StartLinePosition.Character}";
        return new Report(result.Id, result.Severity, Assert.Single(_places[key]), result.Message);
    }

    /// <summary>Reads what is expected at the places that are marked with a rule, of whichever severity.</summary>
    private static IEnumerable<Report> Read(KeyValuePair<string, ImmutableArray<TextSpan>> places) =>
        places.Key[0] == '#' ? []
        : places.Value.Select(span => new Report(places.Key, Severity: null, span, Message: null));

    private string Show(Report report)
    {
        var marked = _source[report.Place.Start..report.Place.End];
        return $"{report.Id} {report.Severity} at '{marked}': {report.Message}";
    }

    private async Task<List<Diagnostic>> AnalyzeAsync()
    {
        var parseOptions = new CSharpParseOptions(Version, DocumentationMode.Diagnose);
        var empty = AcceptsErrors ? WithAllReferences : Usual;
        var compilation = empty
            .WithOptions(empty.Options.WithSpecificDiagnosticOptions(RulesThatAreOff()))
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(_source, parseOptions, "/0/Test0.cs"));
        Generators.CreateDriver(parseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var reported);

        var analysis = generated.WithAnalyzers(Analyzers.All, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(Files),
            onAnalyzerException: null,
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false));
        var found = await (AcceptsErrors ? analysis.GetAnalyzerDiagnosticsAsync() : analysis.GetAllDiagnosticsAsync());
        return
        [
            .. reported.Concat(found).Where(static one =>
                one.Severity == DiagnosticSeverity.Error || !one.Id.StartsWith("CS", StringComparison.Ordinal)),
        ];
    }

    private IEnumerable<KeyValuePair<string, ReportDiagnostic>> RulesThatAreOff() => DescriptorTable.All
        .Where(static rule => !rule.IsEnabledByDefault)
        .Select(rule => KeyValuePair.Create(rule.Id, rule.Id != EnabledRule ? ReportDiagnostic.Suppress
            : rule.DefaultSeverity == DiagnosticSeverity.Info ? ReportDiagnostic.Info
            : ReportDiagnostic.Warn));

    private sealed record Report(string Id, DiagnosticSeverity? Severity, TextSpan Place, string? Message);
}
