namespace PerclGenerator.Tests.Compiled;

/// <summary>Each shape that is compiled, written in all forms.</summary>
public sealed class CompiledShapeTests
{
    private static readonly Lazy<SampleRun> Run = new(() => SampleRun.Load(
        string.Concat(Shapes.Compiled.Concat(Shapes.Created).Select(static shape => SampleSource.Script(shape.Name, (shape.Type, shape.Expression))))));

    public static IEnumerable<object[]> EachInEachCulture =>
        from culture in Cultures.Names from shape in Shapes.Compiled.Concat(Shapes.Created) select new object[] { shape.Name, culture };

    public static TheoryData<string> Compiled => new(Shapes.Compiled.Select(static shape => shape.Name));

    public static TheoryData<string> Created => new(Shapes.Created.Select(static shape => shape.Name));

    [Theory]
    [MemberData(nameof(EachInEachCulture))]
    public void Shape_IsWrittenLikeTheObject(string name, string culture) => Run.Value.AssertEquivalent(name, culture);

    [Theory]
    [MemberData(nameof(Compiled))]
    public void Shape_IsUnderstood(string name) =>
        Assert.DoesNotContain("this.P0", Run.Value.Files[$"App.{name}.g.cs"], StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Created))]
    public void Shape_ThatIsNotUnderstood_IsCreated(string name) =>
        Assert.Contains("this.P0", Run.Value.Files[$"App.{name}.g.cs"], StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Compiled))]
    public void Shape_AllocatesNothing(string name)
    {
        var shape = Shapes.Compiled.Single(shape => shape.Name == name);
        if (!shape.Allocates && Run.Value.AssertEquivalent(name) is not null)
        {
            Assert.Equal(0, Run.Value.AllocatedBy(name));
        }
    }
}
