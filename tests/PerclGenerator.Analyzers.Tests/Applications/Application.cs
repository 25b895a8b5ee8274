using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PerclGenerator.Analyzers.Tests.HalfTyped;
using PerclGenerator.Tests;

namespace PerclGenerator.Analyzers.Tests.Applications;

/// <summary>A whole application in memory: its code, its script files, and what the generators make of both.</summary>
internal sealed record Application(ImmutableArray<(string Path, string Text)> Files)
{
    private const string Folder = "/app/";

    private const string Usings = """
        global using Percl;
        global using Percl.AspNetCore;
        global using Percl.Webhooks;
        """;

    private static readonly CSharpCompilation Program = Compiler.Empty
        .WithReferences([.. Tests.References.Framework, .. Tests.References.AspNetCore, Tests.References.Percl]);

    private static readonly SyntaxTree[] ImplicitSources =
        [Compiler.Parse(ImplicitUsings.Web, "Implicit.cs"), Compiler.Parse(Usings, "Usings.cs")];

    /// <summary>Gets the kind of the project.</summary>
    public OutputKind Kind { get; init; } = OutputKind.ConsoleApplication;

    /// <summary>Gets the other assemblies, besides the framework and the libraries.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = [];

    /// <summary>Creates an application of one program, and perhaps script files.</summary>
    public static Application Of(string program, params (string Path, string Text)[] files) =>
        new([("Program.cs", program), .. files]);

    /// <summary>Reads an application in <c>src/Samples</c>.</summary>
    public static Application Sample(string name)
    {
        var folder = Repository.Find("src/Samples/" + name);
        return new(
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(static path => path.EndsWith(".cs", StringComparison.Ordinal)
                    || path.EndsWith(".percl.json", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(path => (Path.GetRelativePath(folder, path), File.ReadAllText(path))),
        ]);
    }

    /// <summary>Changes code that exists exactly once.</summary>
    public Application Replace(string written, string other)
    {
        var file = Assert.Single(Files, file => file.Text.Contains(written, StringComparison.Ordinal));
        Assert.Equal(2, file.Text.Split(written).Length);
        return this with { Files = Files.Replace(file, (file.Path, file.Text.Replace(written, other, StringComparison.Ordinal))) };
    }

    /// <summary>Adds a file.</summary>
    public Application With(string path, string text) => this with { Files = Files.Add((path, text)) };

    /// <summary>Compiles the code as a library that others reference.</summary>
    public MetadataReference Emit(string assembly)
    {
        using var stream = new MemoryStream();
        var compiled = Program.WithAssemblyName(assembly)
            .WithOptions(Program.Options.WithOutputKind(OutputKind.DynamicallyLinkedLibrary))
            .AddSyntaxTrees(ImplicitSources[0])
            .AddSyntaxTrees([.. Files.Select(static file => Compiler.Parse(file.Text))]);
        var result = compiled.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    /// <summary>Returns all warnings and errors of the application.</summary>
    public Task<ImmutableArray<Diagnostic>> AnalyzeAsync() => AnalyzeAsync(Tests.Analyzers.All);

    /// <summary>Returns what is reported on the URLs of endpoints; the application must compile.</summary>
    public Task<ImmutableArray<Diagnostic>> FindWrongUrlsAsync() => AnalyzeAsync([new EndpointUrlAnalyzer()]);

    private async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var compilation = Compile();
        // The framework's generator, which implements the methods of a log, does not run here. The demonstration of a
        // sample is not for the oldest compiler.
        var errors = compilation.GetDiagnostics()
            .Where(static one => one.Severity == DiagnosticSeverity.Error
                && one.Id != "CS8795"
                && !one.Location.GetLineSpan().Path.Contains("Demo", StringComparison.Ordinal))
            .ToArray();
        Assert.True(errors.Length == 0, string.Join('\n', errors.AsEnumerable()));
        var reported = await compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(ScriptFiles(), new ProjectFolder(Folder)),
            static (failure, _, _) => throw failure,
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false)).GetAnalyzerDiagnosticsAsync();
        return [.. reported.Where(static one => one.Severity >= DiagnosticSeverity.Warning)];
    }

    private ImmutableArray<AdditionalText> ScriptFiles() =>
        [.. FilesThatEnd(".json").Select(static file => new ScriptFile(Folder + file.Path, file.Text))];

    /// <summary>Compiles the code with what the generators make of it.</summary>
    public Compilation Compile()
    {
        var compilation = Program
            .AddReferences(References)
            .WithOptions(Program.Options.WithOutputKind(Kind))
            .AddSyntaxTrees(ImplicitSources)
            .AddSyntaxTrees([.. FilesThatEnd(".cs").Select(static file => Compiler.Parse(file.Text, Folder + file.Path))]);
        if (!Files.Any(static file => file.Path.EndsWith(".json", StringComparison.Ordinal)
            || file.Text.Contains("[Percl", StringComparison.Ordinal)))
        {
            return compilation;
        }

        CSharpGeneratorDriver
            .Create(
                [
                    new CommandGenerator().AsSourceGenerator(),
                    new ScriptGenerator().AsSourceGenerator(),
                    new ScriptFileGenerator().AsSourceGenerator(),
                ],
                ScriptFiles(),
                new CSharpParseOptions(LanguageVersion.Latest),
                new ProjectFolder(Folder))
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        return generated;
    }

    private IEnumerable<(string Path, string Text)> FilesThatEnd(string extension) =>
        Files.Where(file => file.Path.EndsWith(extension, StringComparison.Ordinal));
}
