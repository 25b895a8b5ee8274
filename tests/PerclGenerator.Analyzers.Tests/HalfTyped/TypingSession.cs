using Microsoft.CodeAnalysis;
using PerclGenerator.Tests;

namespace PerclGenerator.Analyzers.Tests.HalfTyped;

/// <summary>
/// A file that is being typed, beside others that stay as they are. Each version of the file runs as in an IDE: the
/// generators go on from the version before, and the analyzers look at this file alone.
/// </summary>
internal sealed class TypingSession
{
    private GeneratorDriver _driver = Compiler.CreateDriver();
    private Compilation _compilation;
    private SyntaxTree _tree;

    private TypingSession(SyntaxTree tree, IEnumerable<SyntaxTree> others)
    {
        _tree = tree;
        _compilation = Compiler.Empty.AddSyntaxTrees([tree, .. others]);
        Whole = tree.ToString();
        Tokens = [.. tree.GetRoot().DescendantTokens()];
    }

    /// <summary>Gets the whole file.</summary>
    public string Whole { get; }

    /// <summary>Gets the tokens of the whole file.</summary>
    public IReadOnlyList<SyntaxToken> Tokens { get; }

    /// <summary>Opens a file, beside those that it uses.</summary>
    /// <param name="path">The path in the repository.</param>
    public static TypingSession Open(string path)
    {
        var file = Repository.Find(path);
        var others = HalfTypedSources.FindOthers(file)
            .Select(static other => Compiler.Parse(File.ReadAllText(other), other));
        return new TypingSession(
            Compiler.Parse(File.ReadAllText(file), file), [.. others, Compiler.Parse(ImplicitUsings.Web)]);
    }

    /// <summary>Gets the errors that the compiler finds in the project, before anything is generated.</summary>
    /// <param name="empty">A compilation with references alone.</param>
    public IEnumerable<string> FindErrors(Compilation empty) => _compilation
        .WithReferences(empty.References)
        .GetDiagnostics()
        .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
        .Select(static diagnostic => diagnostic.ToString());

    /// <summary>Runs generators and analyzers on a version of the file; an exception in one of them fails the test.</summary>
    /// <param name="text">The file.</param>
    public async Task RunAsync(string text)
    {
        var tree = Compiler.Parse(text, _tree.FilePath);
        _compilation = _compilation.ReplaceSyntaxTree(_tree, tree);
        _tree = tree;
        (_driver, var generated) = Compiler.Generate(_driver, _compilation);

        await Compiler.AnalyzeAsync(
            generated,
            async analysis => (await analysis.GetAnalysisResultAsync(
                generated.GetSemanticModel(tree), filterSpan: null, CancellationToken.None)).GetAllDiagnostics());
    }
}
