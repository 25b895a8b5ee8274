using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PerclGenerator.Analyzers.Tests.Rules.Silent;

/// <summary>
/// Checks that nothing is reported of many snippets, each a file of its own in one compilation. One more, in which
/// there is something to report, shows that the analyzers were at work in the same frame.
/// </summary>
internal static class SilentSnippets
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    /// <summary>Verifies the snippets; what is reported is told by the snippet in which it is.</summary>
    /// <param name="frame">What stands around a snippet: <c>$snippet$</c> is replaced by it, <c>$number$</c> by its number.</param>
    /// <param name="ruleId">The rule that the control breaks.</param>
    /// <param name="control">The snippet that breaks it.</param>
    /// <param name="snippets">The snippets.</param>
    public static async Task VerifyAsync(string frame, string ruleId, string control, IReadOnlyList<string> snippets)
    {
        var all = snippets.Append(control).ToArray();
        Assert.Equal(all.Length, all.Distinct().Count());
        var trees = all.Select((snippet, number) => CSharpSyntaxTree.ParseText(
            frame.Replace("$snippet$", snippet).Replace("$number$", $"{number}"), ParseOptions)).ToArray();
        var reported = (await RunAsync(trees)).ToLookup(diagnostic => Array.IndexOf(trees, diagnostic.Location.SourceTree));

        Assert.Empty(reported[-1]);
        Assert.Equal([ruleId], reported[snippets.Count].Select(static diagnostic => diagnostic.Id).Distinct());
        var told = snippets.SelectMany((snippet, number) => reported[number].Select(diagnostic => $"{snippet}\n-> {diagnostic}\n")).ToArray();
        Assert.True(told.Length == 0, string.Concat(told));
    }

    private static async Task<IEnumerable<Diagnostic>> RunAsync(SyntaxTree[] trees)
    {
        CSharpGeneratorDriver
            .Create([new CommandGenerator().AsSourceGenerator(), new ScriptGenerator().AsSourceGenerator()], parseOptions: ParseOptions)
            .RunGeneratorsAndUpdateCompilation(
                CSharpCompilation.Create(
                    "Silent",
                    trees,
                    [.. References.Framework, .. References.AspNetCore, References.Percl],
                    new CSharpCompilationOptions(
                        OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true)),
                out var compilation,
                out _);

        // What does not compile is as bad as what is reported.
        var reported = await compilation.WithAnalyzers(Analyzers.All).GetAnalyzerDiagnosticsAsync();
        return compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Concat(reported);
    }
}
