using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OfficialSdk;
using Percl.Language.Checking;
using Percl.Language.Rules;
using PerclGenerator.Analyzers.Tests.Sdk;

namespace PerclGenerator.Analyzers.Tests.Documentation;

/// <summary>
/// Compiles an example as somebody does who pastes it, with the generators at work and all analyzers watching.
/// </summary>
internal static class ExampleCompiler
{
    /// <summary>The usings have as many lines as those of other examples.</summary>
    private const string SdkUsings = """
        using System;
        using System.Collections.Generic;
        using freeclimb.Enums;
        using freeclimb.Model;

        """;

    private static readonly int FirstLine = PerclVerifier.WithUsings("").Count(static c => c == '\n');

    /// <summary>What the compiler and the analyzers report on an example of a page, with the page's rule switched on.</summary>
    /// <param name="id">The page's rule.</param>
    /// <param name="example">The example.</param>
    public static Task<ImmutableArray<Diagnostic>> CompileAsync(string id, CodeBlock example)
    {
        var isOff = Rules.AtCompileTime.Contains(id) && !DescriptorTable.Find(id).IsEnabledByDefault;
        return CompileAsync(id, example, isOff ? $"[*.cs]\ndotnet_diagnostic.{id}.severity = warning" : "");
    }

    /// <summary>What the compiler and the analyzers report, other than what is hidden.</summary>
    /// <param name="id">The page's rule.</param>
    /// <param name="example">The example.</param>
    /// <param name="editorConfig">What is configured.</param>
    public static async Task<ImmutableArray<Diagnostic>> CompileAsync(string id, CodeBlock example, string editorConfig)
    {
        // What is wrong with an older version of C# is shown in one.
        var version = id == PerclRules.Get<LanguageVersionRule>().Id && (example.Section is "Wrong" or "How to configure")
            ? LanguageVersion.CSharp10
            : LanguageVersion.Latest;
        using var workspace = new AdhocWorkspace();
        var isOfSdk = Rules.IsOfSdk(id);
        var source = isOfSdk ? SdkUsings + example.Text : PerclVerifier.WithUsings(example.Text);
        var project = CreateProject(workspace, source, editorConfig, version).AddMetadataReferences(
        [
            .. isOfSdk ? [SdkReferences.Of(SdkStub.Newest)] : Array.Empty<MetadataReference>(),
            // A rule of code that has the SDK alone.
            .. id == PerclRules.Get<WrittenThoughUnsetRule>().Id ? Array.Empty<MetadataReference>() : [References.Percl],
        ]);
        var compilation = await project.GetCompilationAsync();

        CSharpGeneratorDriver
            .Create(new CommandGenerator(), new ScriptGenerator())
            .WithUpdatedParseOptions(project.ParseOptions!)
            .RunGeneratorsAndUpdateCompilation(compilation!, out var generated, out _);
        var diagnostics = await generated
            .WithAnalyzers(Tests.Analyzers.All, new CompilationWithAnalyzersOptions(
                project.AnalyzerOptions,
                onAnalyzerException: null,
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false))
            .GetAllDiagnosticsAsync();
        // Where the compiler has errors, what it warns of follows from them, and differs from version to version.
        var hasErrors = diagnostics.Any(static diagnostic => IsOfCompiler(diagnostic, DiagnosticSeverity.Error));
        return
        [
            .. diagnostics
                .Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)
                .Where(diagnostic => !hasErrors || !IsOfCompiler(diagnostic, DiagnosticSeverity.Warning)),
        ];
    }

    /// <summary>Where something is reported, with the lines of the example counted from 0.</summary>
    public static IEnumerable<Reported> Locate(IEnumerable<Diagnostic> diagnostics) =>
        from diagnostic in diagnostics
        let line = diagnostic.Location.GetLineSpan().StartLinePosition.Line
        select new Reported(line - FirstLine, diagnostic.Id);

    private static bool IsOfCompiler(Diagnostic diagnostic, DiagnosticSeverity severity) =>
        diagnostic.Severity == severity && diagnostic.Id.StartsWith("CS", StringComparison.Ordinal);

    private static Project CreateProject(
        AdhocWorkspace workspace, string source, string editorConfig, LanguageVersion version)
    {
        const string folder = "/example/";
        var parseOptions = new CSharpParseOptions(version);
        var hasStatements = CSharpSyntaxTree.ParseText(source, parseOptions).GetCompilationUnitRoot()
            .Members.Any(static member => member is GlobalStatementSyntax);
        var options = new CSharpCompilationOptions(
            hasStatements ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable);

        return workspace.AddProject("Example", LanguageNames.CSharp)
            .WithParseOptions(parseOptions)
            .WithCompilationOptions(options)
            .WithMetadataReferences([.. References.Framework, .. References.AspNetCore])
            .AddAnalyzerConfigDocument(
                ".editorconfig",
                SourceText.From("root = true\n" + editorConfig),
                filePath: folder + ".editorconfig")
            .Project
            .AddDocument("Example.cs", source, filePath: folder + "Example.cs")
            .Project;
    }
}
