using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CSharp.RuntimeBinder;

namespace PerclGenerator.Tests.Compiled;

/// <summary>Compiles many scripts at once and finds those that are not written like their objects.</summary>
internal static class RandomRun
{
    private static readonly Lazy<MetadataReference[]> More = new(() =>
        [MetadataReference.CreateFromFile(typeof(Binder).Assembly.Location), LoadAliased()]);

    /// <summary>What is wrong with each of the scripts; null where nothing is. Scripts that are no C# are not in it.</summary>
    /// <param name="scripts">The scripts.</param>
    /// <param name="cultures">The cultures in which each is written; null for one after the other.</param>
    /// <param name="written">How many scripts were written, and not refused.</param>
    public static Dictionary<RandomScript, string?> Compare(
        IReadOnlyList<RandomScript> scripts, IReadOnlyList<string>? cultures, out int written)
    {
        var results = new Dictionary<RandomScript, string?>();
        var compared = new List<RandomScript>();
        var run = Load(scripts, (script, error) => results[script] = error, compared);
        written = 0;
        for (var i = 0; i < compared.Count; i++)
        {
            var script = compared[i];
            results[script] = null;
            foreach (var culture in cultures ?? [Cultures.Names[i % Cultures.Names.Count]])
            {
                try
                {
                    written += run!.AssertEquivalent(script.Name, culture) is null ? 0 : 1;
                }
                catch (Xunit.Sdk.XunitException different)
                {
                    results[script] = $"In culture '{culture}': {different.Message}";
                    break;
                }
            }
        }

        return results;
    }

    /// <summary>Compiles, without the scripts that do not compile.</summary>
    private static SampleRun? Load(
        IReadOnlyList<RandomScript> scripts, Action<RandomScript, string> report, List<RandomScript> compiled)
    {
        var files = scripts.ToDictionary(static script => script, static script => GeneratorHarness.Parse(script.Source, script.Name + ".cs"));
        var whole = GeneratorHarness.CompileOptimized(RandomSource.Files).AddReferences(More.Value);
        for (var left = scripts.ToList(); left.Count > 0;)
        {
            var compilation = whole.AddSyntaxTrees(left.Select(script => files[script]));
            var driver = GeneratorHarness.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
            Assert.All(driver.GetRunResult().Results, static generator => Assert.Null(generator.Exception));
            using var image = new MemoryStream();
            var result = output.Emit(image);
            if (result.Success)
            {
                compiled.AddRange(left);
                return SampleRun.Load(image, driver);
            }

            var errors = result.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error).ToLookup(NameOf);
            var wrong = left.Where(script => errors[script.Name].Any()).ToArray();
            Assert.True(wrong.Length > 0, string.Join("\n", result.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error).Take(5)));
            foreach (var script in wrong)
            {
                left.Remove(script);
                if (errors[script.Name].FirstOrDefault(error => error.Location.SourceTree != files[script]) is { } generated)
                {
                    report(script, "What is generated does not compile: " + generated);
                }
                else
                {
                    report(script, NoCSharp + errors[script.Name].First());
                }
            }
        }

        return null;
    }

    /// <summary>How what is reported of a script begins whose own code does not compile.</summary>
    public const string NoCSharp = "It is no C#: ";

    /// <summary>The script in whose file, or in what is generated for it, something stands.</summary>
    private static string NameOf(Diagnostic diagnostic)
    {
        var file = Path.GetFileName(diagnostic.Location.SourceTree?.FilePath ?? "");
        return file.Replace(".g.cs", "", StringComparison.Ordinal).Replace(".cs", "", StringComparison.Ordinal)
            .Replace("App.", "", StringComparison.Ordinal);
    }

    private static PortableExecutableReference LoadAliased()
    {
        using var image = new MemoryStream();
        Assert.True(GeneratorHarness.Compile(RandomSource.Aliased).WithAssemblyName("Aliased").Emit(image).Success);
        image.Position = 0;
        AssemblyLoadContext.Default.LoadFromStream(image);
        return MetadataReference.CreateFromImage(image.ToArray()).WithAliases(["two"]);
    }
}
