using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PerclGenerator.Analyzers.Tests.Sdk;

/// <summary>Code on FreeClimb's SDK: many pieces, each a file of its own in one compilation.</summary>
internal static class SdkCode
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Routing;
        using Microsoft.Extensions.Configuration;
        using freeclimb.Enums;
        using freeclimb.Model;

        """;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    /// <summary>
    /// Returns what is reported of each piece: the ids of the rules, in order and each once. An id in parentheses is
    /// information.
    /// </summary>
    /// <param name="version">The version of the SDK.</param>
    /// <param name="pieces">Statements of an action, or members of a controller.</param>
    public static async Task<string[]> ReportAsync(string version, IReadOnlyList<string> pieces)
    {
        var trees = pieces.Select(static (piece, number) => CSharpSyntaxTree.ParseText(
            Usings + Frame(piece, number), ParseOptions)).ToArray();
        var compilation = Compile(trees, [SdkReferences.Of(version)]);
        var errors = compilation.GetDiagnostics().Where(static one => one.Severity == DiagnosticSeverity.Error).ToArray();
        Assert.True(errors.Length == 0, string.Join('\n', errors.Select(error => $"{error}\n{Text(error)}")));

        var reported = (await DiagnoseAsync(compilation)).ToLookup(one => Array.IndexOf(trees, one.Location.SourceTree));
        Assert.Empty(reported[-1]);
        return [.. trees.Select((_, number) => string.Join(' ', reported[number].Select(Show).Distinct().Order()))];
    }

    /// <summary>Returns the messages of what is reported of one piece, in the order of the code.</summary>
    public static async Task<string[]> ExplainAsync(string version, string piece)
    {
        var tree = CSharpSyntaxTree.ParseText(Usings + Frame(piece, 0), ParseOptions);
        var reported = await DiagnoseAsync(Compile([tree], [SdkReferences.Of(version)]));
        return [.. reported.OrderBy(static one => one.Location.SourceSpan.Start)
            .Select(static one => $"{Show(one)} {one.GetMessage(null)}")];
    }

    /// <summary>Compiles files on the framework, ASP.NET Core and some libraries, but not on the runtime library.</summary>
    public static CSharpCompilation Compile(
        IEnumerable<SyntaxTree> trees, IEnumerable<MetadataReference> libraries, string name = "Tests") =>
        CSharpCompilation.Create(
            name,
            trees,
            [
                .. References.Framework,
                .. References.AspNetCore.Where(static one => one.Display?.EndsWith("Percl.AspNetCore.dll", StringComparison.Ordinal) != true),
                .. libraries,
            ],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>Returns what the analyzers report, except for rules that are off.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> DiagnoseAsync(
        Compilation compilation) => await compilation
            .WithAnalyzers(Tests.Analyzers.All, new AnalyzerOptions([]))
            .GetAnalyzerDiagnosticsAsync();

    private static string Show(Diagnostic reported) =>
        reported.Severity == DiagnosticSeverity.Info ? $"({reported.Id})" : reported.Id;

    private static string Text(Diagnostic error) => error.Location.SourceTree?.ToString()[Usings.Length..] ?? "";

    private static string Frame(string piece, int number) => piece.Contains("public ", StringComparison.Ordinal)
        ? $"public class Case{number} : ControllerBase {{ {piece} }}"
        : $$"""
            public class Case{{number}} : ControllerBase
            {
                public ActionResult Method(string url, string id, bool condition, int count, IConfiguration settings)
                {
                    {{piece}}
                    return Ok();
                }
            }
            """;
}
