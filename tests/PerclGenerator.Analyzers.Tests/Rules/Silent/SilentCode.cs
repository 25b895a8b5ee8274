using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PerclGenerator.Analyzers.Tests.Rules.Silent;

/// <summary>
/// Code that resembles what is wrong, but is right. Each piece is a compilation of its own, since what one does to a command
/// excuses others as well; what they reference is read once.
/// </summary>
internal static class SilentCode
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.Diagnostics.CodeAnalysis;
        using System.Linq;
        using System.Text.Json.Serialization;
        using System.Threading.Tasks;
        using Percl;
        using Percl.Declarations;
        using Percl.Webhooks;

        """;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Tests",
        references: [.. References.Framework, .. References.AspNetCore, References.Percl],
        options: new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Statements in a method that returns anything, or nothing.</summary>
    public static Task VerifyStatementsAsync(string statements, string declarations = "") => VerifyAsync(declarations + $$"""

        public class Program
        {
            public object? Method(string url, string name, int number, bool condition, PerclScript given, IPerclCommand other)
            {
        {{statements}}
                return null;
            }
        }
        """);

    /// <summary>Code that compiles without a word from compiler or analyzers, but for what the compiler merely warns of.</summary>
    public static async Task VerifyAsync(string source)
    {
        CSharpGeneratorDriver
            .Create(new CommandGenerator(), new ObjectGenerator(), new ScriptGenerator())
            .WithUpdatedParseOptions(ParseOptions)
            .RunGeneratorsAndUpdateCompilation(
                Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(Usings + source, ParseOptions)), out var compilation, out _);
        var reported = await compilation
            .WithAnalyzers(Tests.Analyzers.All, new AnalyzerOptions([]))
            .GetAllDiagnosticsAsync();

        Assert.Empty(reported.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error
            || (diagnostic.Severity >= DiagnosticSeverity.Info && !diagnostic.Id.StartsWith("CS", StringComparison.Ordinal))));
    }
}
