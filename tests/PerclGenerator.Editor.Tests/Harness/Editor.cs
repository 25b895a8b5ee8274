using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using PerclGenerator.Analyzers.Tests;

namespace PerclGenerator.Editor.Tests.Harness;

/// <summary>An editor with a project that uses the package.</summary>
internal sealed class Editor : IDisposable
{
    /// <summary>Where the caret is.</summary>
    private const string Caret = "$$";

    private static readonly MefHostServices Services = MefHostServices.Create(
    [
        .. MefHostServices.DefaultAssemblies
            .Append(Assembly.Load("Microsoft.CodeAnalysis.Features"))
            .Append(Assembly.Load("Microsoft.CodeAnalysis.CSharp.Features"))
            .Distinct(),
    ]);

    private static readonly string Library = typeof(Percl.PerclScript).Assembly.Location;

    private static readonly ImmutableArray<MetadataReference> Used =
    [
        .. References.Framework,
        .. References.AspNetCore,
        MetadataReference.CreateFromFile(
            Library, documentation: XmlDocumentationProvider.CreateFromFile(Path.ChangeExtension(Library, ".xml"))),
    ];

    private readonly AdhocWorkspace _workspace = new(Services);
    private readonly ProjectId _project = ProjectId.CreateNewId();
    private readonly DocumentId _code;

    /// <summary>Opens a file of C#, which may hold the caret, and perhaps script files.</summary>
    public Editor(string code, params (string Name, string Text)[] files)
    {
        Position = code.IndexOf(Caret, StringComparison.Ordinal);
        _code = DocumentId.CreateNewId(_project);
        var solution = _workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                _project,
                VersionStamp.Default,
                "App",
                "App",
                LanguageNames.CSharp,
                compilationOptions: new CSharpCompilationOptions(
                    OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
                parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
                metadataReferences: Used,
                analyzerReferences: [new PackageReference()]))
            .AddDocument(_code, "Code.cs", code.Replace(Caret, "", StringComparison.Ordinal), filePath: "/app/Code.cs");
        foreach (var (name, text) in files)
        {
            solution = solution.AddAdditionalDocument(
                DocumentId.CreateNewId(_project), name, text, filePath: "/app/" + name);
        }

        Assert.True(_workspace.TryApplyChanges(solution));
    }

    public int Position { get; }

    public Solution Solution => _workspace.CurrentSolution;

    public Project Project => Solution.GetProject(_project)!;

    public Document Code => Solution.GetDocument(_code)!;

    /// <summary>The symbol at the caret.</summary>
    public async Task<ISymbol> FindSymbolAsync() =>
        await Microsoft.CodeAnalysis.FindSymbols.SymbolFinder.FindSymbolAtPositionAsync(Code, Position)
        ?? throw new InvalidOperationException("There is no symbol.");

    /// <summary>What the rules report, in the order of the code.</summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnoseAsync()
    {
        var compilation = await Project.GetCompilationAsync();
        var found = await compilation!
            .WithAnalyzers(Project.AnalyzerReferences[0].GetAnalyzersForAllLanguages(), Project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync();
        return [.. found.OrderBy(static one => one.Location.GetLineSpan().Path).ThenBy(static one => one.Location.SourceSpan)];
    }

    /// <summary>The errors of the compiler, in generated code as well.</summary>
    public static async Task<IEnumerable<Diagnostic>> ErrorsAsync(Project project) =>
        (await project.GetCompilationAsync())!.GetDiagnostics().Where(static one => one.Severity == DiagnosticSeverity.Error);

    public void Dispose() => _workspace.Dispose();
}
