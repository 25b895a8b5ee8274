using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PerclGenerator.Tests.Layout;

/// <summary>Reads which folders of the product use the types of which others.</summary>
internal static class ArrowReader
{
    /// <summary>The projects whose folders are looked at.</summary>
    private static readonly string[] Projects =
    [
        "src/Percl.Language",
        "src/Percl.CSharp",
        "src/PerclGenerator",
        "src/Percl",
        "src/Percl.AspNetCore",
        "src/Percl.Tool",
        "src/Percl.Simulation",
        "analyzers/PerclGenerator.Analyzers",
        "analyzers/PerclGenerator.CodeFixes",
    ];

    private static readonly CSharpParseOptions ParseOptions = new(
        LanguageVersion.Preview, preprocessorSymbols: ["NET"]);

    private static readonly MetadataReference[] Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => !Path.GetFileName(path).StartsWith("Percl", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Reads the sources of all projects.</summary>
    public static SyntaxTree[] ReadSources() =>
    [
        .. from project in Projects
           from path in Directory.EnumerateFiles(Repository.Find(project), "*.cs", SearchOption.AllDirectories)
           select Parse(Path.GetRelativePath(Repository.Find(project + "/.."), path), File.ReadAllText(path)),
    ];

    /// <summary>Parses one source.</summary>
    /// <param name="path">Its path, which begins with the name of its project.</param>
    /// <param name="source">The code.</param>
    public static SyntaxTree Parse(string path, string source) =>
        CSharpSyntaxTree.ParseText(source, ParseOptions, path.Replace('\\', '/'));

    /// <summary>
    /// Gets each arrow between two folders of one project, and the uses that make it. Project files hold the others.
    /// </summary>
    /// <param name="product">The sources of all projects.</param>
    /// <param name="read">The sources whose uses are read.</param>
    public static ILookup<Arrow, string> Read(CSharpCompilation product, IEnumerable<SyntaxTree> read) => read
        .SelectMany(tree => UsesIn(tree, product.GetSemanticModel(tree)))
        .Distinct()
        .ToLookup(static use => use.Arrow, static use => use.Text);

    /// <summary>Compiles the sources of all projects at once.</summary>
    /// <param name="sources">The sources.</param>
    public static CSharpCompilation Compile(IEnumerable<SyntaxTree> sources) =>
        CSharpCompilation.Create("Product", sources, Platform);

    /// <summary>Gets the folders that reach themselves again along arrows.</summary>
    /// <param name="arrows">The arrows.</param>
    public static string[] FindCircles(IEnumerable<Arrow> arrows)
    {
        var next = arrows.ToLookup(static arrow => arrow.From, static arrow => arrow.To);
        return [.. next.Select(static folder => folder.Key).Where(folder => Reachable(folder).Contains(folder))];

        HashSet<string> Reachable(string start)
        {
            var found = new HashSet<string>(StringComparer.Ordinal);
            var open = new Stack<string>(next[start]);
            while (open.TryPop(out var folder))
            {
                if (found.Add(folder))
                {
                    foreach (var target in next[folder])
                    {
                        open.Push(target);
                    }
                }
            }

            return found;
        }
    }

    private static IEnumerable<(Arrow Arrow, string Text)> UsesIn(SyntaxTree tree, SemanticModel model)
    {
        var from = FolderOf(tree);
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (node is SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax
                && TypeOf(model.GetSymbolInfo(node)) is { } type
                && HomeOf(type) is { } to
                && to != from
                && ProjectOf(to) == ProjectOf(from))
            {
                yield return (new Arrow(from, to), $"{Path.GetFileName(tree.FilePath)} uses {type.Name}");
            }
        }
    }

    private static INamedTypeSymbol? TypeOf(SymbolInfo info)
    {
        var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
        return (symbol as INamedTypeSymbol ?? symbol?.ContainingType)?.OriginalDefinition;
    }

    /// <summary>Gets the folder of the file that bears a type's name: a partial type may have parts elsewhere.</summary>
    private static string? HomeOf(INamedTypeSymbol type) => type.DeclaringSyntaxReferences
        .Select(static part => part.SyntaxTree)
        .OrderByDescending(tree => Path.GetFileNameWithoutExtension(tree.FilePath) == type.Name)
        .Select(FolderOf)
        .FirstOrDefault();

    private static string ProjectOf(string folder) => folder.Split('/')[0];

    private static string FolderOf(SyntaxTree tree) => Path.GetDirectoryName(tree.FilePath)!.Replace('\\', '/');
}
