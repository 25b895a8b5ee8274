using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PerclGenerator.CodeFixes;

namespace PerclGenerator.Analyzers.Tests.Fixes;

/// <summary>Applies fixes in a workspace, as an editor does, to script files as well, which the testing library cannot do.</summary>
internal sealed class FixRunner : IDisposable
{
    private const string Declarations = "[Percl.PerclCommand] public partial record Own { public string? A { get; init; } }";

    private static readonly CodeFixProvider[] Providers =
    [
        .. typeof(NodeFix).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    private readonly AdhocWorkspace _workspace = new();
    private readonly ProjectId _project;

    /// <summary>Begins with a file of C#.</summary>
    /// <param name="code">The file.</param>
    /// <param name="key">The fix that is looked at: its rule is at work, even if it is off.</param>
    /// <param name="libraries">What the file uses, instead of the runtime library.</param>
    public FixRunner(string? code = null, string key = "", IEnumerable<MetadataReference>? libraries = null)
    {
        var enabled = new Dictionary<string, ReportDiagnostic> { [key.Split('.')[0]] = ReportDiagnostic.Info };
        var project = ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Tests",
            "Tests",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, specificDiagnosticOptions: enabled),
            parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
            metadataReferences: [.. References.Framework, .. libraries ?? [References.Percl]]);
        _project = project.Id;
        Solution = _workspace.CurrentSolution.AddProject(project)
            .AddDocument(DocumentId.CreateNewId(_project), "Code.cs", code ?? Declarations, filePath: "Code.cs");
    }

    public Solution Solution { get; private set; }

    private Project Project => Solution.GetProject(_project)!;

    public void AddFile(string name, string text) =>
        Solution = Solution.AddAdditionalDocument(DocumentId.CreateNewId(_project), name, text, filePath: name);

    public void AddCode(string name, string code) =>
        Solution = Solution.AddDocument(DocumentId.CreateNewId(_project), name, code, filePath: name);

    public async Task<string> TextOfAsync(string name) => (await FindDocument(name).GetTextAsync()).ToString();

    /// <summary>What the rules report, in order.</summary>
    public async Task<ImmutableArray<Diagnostic>> DiagnoseAsync()
    {
        var compilation = await Project.GetCompilationAsync();
        var diagnostics = await compilation!.WithAnalyzers(Analyzers.All, Project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>The fixes that are offered for a diagnostic, by their keys.</summary>
    public async Task<IReadOnlyDictionary<string, CodeAction>> OfferAsync(Diagnostic diagnostic)
    {
        var actions = new Dictionary<string, CodeAction>();
        var document = FindDocument(diagnostic.Location.GetLineSpan().Path);
        foreach (var provider in Providers.Where(one => one is ScriptFileFix == document is not Document))
        {
            if (provider.FixableDiagnosticIds.Contains(diagnostic.Id))
            {
                await provider.RegisterCodeFixesAsync(new CodeFixContext(
                    document, diagnostic, (action, _) => actions.Add(action.EquivalenceKey!, action), CancellationToken.None));
            }
        }

        return actions;
    }

    public async Task ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        Solution = Assert.IsType<ApplyChangesOperation>(Assert.Single(operations)).ChangedSolution;
    }

    /// <summary>Applies a fix to one place after the other, as long as it is offered; says how often.</summary>
    public async Task<int> ApplyOneByOneAsync(string key)
    {
        const int most = 20;
        for (var i = 0; i < most; i++)
        {
            var offers = new List<CodeAction>();
            foreach (var diagnostic in await DiagnoseAsync())
            {
                if ((await OfferAsync(diagnostic)).TryGetValue(key, out var action))
                {
                    offers.Add(action);
                    break;
                }
            }

            if (offers.Count == 0)
            {
                return i;
            }

            await ApplyAsync(offers[0]);
        }

        throw new InvalidOperationException("The fix is offered for ever.");
    }

    /// <summary>Applies a fix to all places of the project at once.</summary>
    public Task ApplyToAllAsync(string key) =>
        ApplyToAllAsync(Project.AdditionalDocuments.Any() ? new ScriptFileFix() : new SuggestionFix(), key, ruleId: null);

    /// <summary>
    /// Applies a fix to all places of the solution that a rule reports, as <c>dotnet format</c> does: each provider is asked,
    /// for diagnostics in C# alone.
    /// </summary>
    /// <param name="key">The key that it has found, which may be that of another rule.</param>
    /// <param name="ruleId">The rule.</param>
    public Task FormatAsync(CodeFixProvider provider, string? key, string ruleId) => ApplyToAllAsync(provider, key, ruleId);

    /// <summary>Applies a fix to all script files of the solution at once.</summary>
    public async Task FormatFilesAsync(string key)
    {
        var provider = new ScriptFileFix();
        var context = new FixAllContext(
            Project.Documents.First(),
            provider,
            FixAllScope.Solution,
            key,
            provider.FixableDiagnosticIds,
            new Diagnostics(await DiagnoseAsync()),
            CancellationToken.None);
        await ApplyAsync(Assert.IsAssignableFrom<CodeAction>(await provider.GetFixAllProvider()!.GetFixAsync(context)));
    }

    public void Dispose() => _workspace.Dispose();

    private async Task ApplyToAllAsync(CodeFixProvider provider, string? key, string? ruleId)
    {
        var diagnostics = await DiagnoseAsync();
        var context = new FixAllContext(
            Project.Documents.First(),
            provider,
            ruleId is null ? FixAllScope.Project : FixAllScope.Solution,
            key,
            ruleId is null ? provider.FixableDiagnosticIds : [ruleId],
            new Diagnostics([.. diagnostics.Where(diagnostic => ruleId is null || (diagnostic.Id == ruleId && diagnostic.Location.IsInSource))]),
            CancellationToken.None);
        await ApplyAsync(Assert.IsAssignableFrom<CodeAction>(await provider.GetFixAllProvider()!.GetFixAsync(context)));
    }

    private TextDocument FindDocument(string name) =>
        Project.Documents.Concat(Project.AdditionalDocuments).Single(document => document.FilePath == name);

    private sealed class Diagnostics(ImmutableArray<Diagnostic> all) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(all);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(all.Where(diagnostic => diagnostic.Location.GetLineSpan().Path == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(all.Where(static diagnostic => diagnostic.Location == Location.None));
    }
}
