namespace Percl.Benchmarks.Building;

/// <summary>What generators take.</summary>
/// <param name="Cold">The first run.</param>
/// <param name="Unrelated">The run after an edit in a file without annotated types.</param>
/// <param name="Related">The run after an edit of one annotated type.</param>
internal sealed record GeneratorTimes(Sample Cold, Sample Unrelated, Sample Related)
{
    public static GeneratorTimes Measure(GeneratorSubject subject, int types, int repetitions)
    {
        var project = subject.CreateProject(types);
        var cold = Timing.Measure(repetitions, _ =>
        {
            // Parsed anew: what is remembered of files is remembered by the compiler's trees.
            var fresh = subject.CreateProject(types);
            var driver = subject.CreateDriver();
            return () => driver.RunGenerators(fresh);
        });

        var settled = subject.CreateDriver().RunGenerators(project);
        return new GeneratorTimes(
            cold,
            MeasureEdit(SourceSet.UnrelatedFile(types), SourceSet.WriteUnrelated),
            MeasureEdit(SourceSet.RelatedFile, subject.Sources.WriteRelated));

        Sample MeasureEdit(int file, Func<int, string> write) => Timing.Measure(repetitions, i =>
        {
            var edited = Compilations.Edit(project, file, write(i + 1));
            return () => settled.RunGenerators(edited);
        });
    }

    /// <summary>The cheaper of two, each run for itself.</summary>
    public static GeneratorTimes Cheaper(GeneratorTimes one, GeneratorTimes other) => new(
        Cheaper(one.Cold, other.Cold), Cheaper(one.Unrelated, other.Unrelated), Cheaper(one.Related, other.Related));

    private static Sample Cheaper(Sample one, Sample other) => one.Fastest <= other.Fastest ? one : other;
}
