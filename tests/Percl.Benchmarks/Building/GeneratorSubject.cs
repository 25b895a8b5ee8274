using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Percl.Benchmarks.Building;

/// <summary>Generators, and a project for them.</summary>
/// <param name="Name">What the table calls them.</param>
/// <param name="Generators">The generators.</param>
/// <param name="Sources">The project.</param>
internal sealed record GeneratorSubject(string Name, ImmutableArray<ISourceGenerator> Generators, SourceSet Sources)
{
    public GeneratorDriver CreateDriver() =>
        CSharpGeneratorDriver.Create(Generators, parseOptions: Compilations.ParseOptions);

    public CSharpCompilation CreateProject(int types) => Compilations.Create(Sources.Write(types), withLibrary: true);

    /// <summary>
    /// Refuses to measure what generates nothing, code that does not compile, or nothing new after a related edit.
    /// </summary>
    public void Verify()
    {
        const int Types = 20;
        var project = CreateProject(Types);
        var driver = CreateDriver().RunGeneratorsAndUpdateCompilation(project, out var output, out _);
        Compilations.ThrowOnErrors(output);

        var before = Generated(driver);
        var unrelated = Compilations.Edit(project, SourceSet.UnrelatedFile(Types), SourceSet.WriteUnrelated(1));
        var related = Compilations.Edit(project, SourceSet.RelatedFile, Sources.WriteRelated(1));
        if (before.Count < Types
            || !before.SetEquals(Generated(driver.RunGenerators(unrelated)))
            || before.SetEquals(Generated(driver.RunGenerators(related))))
        {
            throw new InvalidOperationException($"{Name} does not generate what it should.");
        }
    }

    private static HashSet<string> Generated(GeneratorDriver driver) =>
        [.. driver.GetRunResult().GeneratedTrees.Select(static tree => tree.ToString())];
}
