using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PerclGenerator.Tests.Caching;

/// <summary>After any sequence of edits, the generators write what they write for the same project from nothing.</summary>
public sealed class RandomEditTests(ITestOutputHelper output)
{
    private const string Variable = "PERCL_RANDOM_SEED";

    private const int Steps = 20;

    /// <summary>The most edits that are there at a time: what does not compile hides what the others do.</summary>
    private const int MostAtATime = 4;

    [Fact]
    public void EditsOfScripts_LeadToTheSameFilesAsAFreshRun() => AssertSame(EditedProject.OfScripts, sequences: 3, seed: 1);

    [Fact]
    public void EditsOfCommands_LeadToTheSameFilesAsAFreshRun() => AssertSame(EditedProject.OfCommands, sequences: 1, seed: 1);

    [Fact]
    public void NewEditsOfScripts_LeadToTheSameFilesAsAFreshRun() => AssertSame(EditedProject.OfScripts, sequences: 3, NewSeed());

    [Fact]
    public void NewEditsOfCommands_LeadToTheSameFilesAsAFreshRun() => AssertSame(EditedProject.OfCommands, sequences: 1, NewSeed());

    private int NewSeed()
    {
        var seed = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given
            ? int.Parse(given, CultureInfo.InvariantCulture)
            : Random.Shared.Next();
        output.WriteLine($"{Variable}={seed}");
        return seed;
    }

    private static void AssertSame(EditedProject project, int sequences, int seed)
    {
        var random = new Random(seed);
        for (var sequence = 0; sequence < sequences; sequence++)
        {
            var known = new Dictionary<string, CSharpSyntaxTree>();
            var (driver, active, history) = (GeneratorHarness.Driver(), new List<Edit>(), new List<string>());
            for (var step = 0; step < Steps; step++)
            {
                Toggle(project, active, random);
                history.Add(string.Join(", ", active));
                var compilation = project.Compile(active, known);
                driver = driver.WithUpdatedParseOptions(compilation.SyntaxTrees[0].Options)
                    .RunGeneratorsAndUpdateCompilation(compilation, out var compiled, out var reported);
                var fresh = GeneratorHarness.Driver().WithUpdatedParseOptions(compilation.SyntaxTrees[0].Options)
                    .RunGeneratorsAndUpdateCompilation(
                        project.Compile(active), out var compiledAnew, out var reportedAnew);

                var where = $"{Variable}={seed}, after: {string.Join("; ", history)}";
                Assert.True(Files(driver) == Files(fresh), $"{where}\n{Files(driver)}\ninstead of\n{Files(fresh)}");
                Assert.Equal(Texts(reportedAnew), Texts(reported));
                if (step == Steps - 1)
                {
                    Assert.Equal(Texts(compiledAnew.GetDiagnostics()), Texts(compiled.GetDiagnostics()));
                }
            }
        }
    }

    /// <summary>Makes an edit, or takes one back.</summary>
    private static void Toggle(EditedProject project, List<Edit> active, Random random)
    {
        var edit = active.Count == MostAtATime ? active[random.Next(active.Count)] : project.Edits[random.Next(project.Edits.Count)];
        if (!active.Remove(edit))
        {
            active.Add(edit);
        }
    }

    private static string Files(GeneratorDriver driver)
    {
        var result = driver.GetRunResult();
        Assert.All(result.Results, static generator => Assert.Null(generator.Exception));
        return string.Join("\n", GeneratorHarness.Files(result)
            .OrderBy(static file => file.Key, StringComparer.Ordinal)
            .Select(static file => $"// {file.Key}\n{file.Value}"));
    }

    private static string[] Texts(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(static diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal)];
}
