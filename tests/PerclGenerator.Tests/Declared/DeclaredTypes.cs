using System.Reflection;
using Microsoft.CodeAnalysis;
using Percl;

namespace PerclGenerator.Tests.Declared;

/// <summary>Compiles declarations together with what is generated for them, and loads them.</summary>
internal sealed class DeclaredTypes
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Text.Json.Serialization;
        using Percl;

        namespace App;


        """;

    private readonly Assembly _assembly;

    private DeclaredTypes(Assembly assembly, IReadOnlyDictionary<string, string> files)
    {
        _assembly = assembly;
        Files = files;
    }

    /// <summary>The generated files by their names.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    public static DeclaredTypes Load(string declarations)
    {
        var driver = GeneratorHarness.Driver().RunGeneratorsAndUpdateCompilation(
            GeneratorHarness.Compile(Usings + declarations), out var output, out var reported);
        Assert.Empty(reported);
        using var image = new MemoryStream();
        var result = output.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error)));
        return new DeclaredTypes(Assembly.Load(image.ToArray()), GeneratorHarness.Files(driver.GetRunResult()));
    }

    /// <summary>What is generated for code that need not compile.</summary>
    public static IReadOnlyDictionary<string, string> Generate(string declarations)
    {
        var result = GeneratorHarness.Driver().RunGenerators(GeneratorHarness.Compile(Usings + declarations)).GetRunResult();
        Assert.All(result.Results, static generator => Assert.Null(generator.Exception));
        return GeneratorHarness.Files(result);
    }

    /// <summary>A new script as JSON.</summary>
    public string Write(string type) => ((IPerclScript)Create(type)).ToJson();

    /// <summary>A new command as JSON.</summary>
    public string WriteCommand(string type) => new PerclScript([(IPerclCommand)Create(type)]).ToJson();

    private object Create(string type) => Activator.CreateInstance(_assembly.GetType("App." + type, throwOnError: true)!)!;
}
