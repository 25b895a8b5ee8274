namespace PerclGenerator.Tests.Compiled;

/// <summary>A property that is inherited may use what only its own type may see.</summary>
public sealed class InheritedPropertyTests
{
    [Fact]
    public void Property_OfABaseType_IsNotTakenApart()
    {
        var run = SampleRun.Load("""
            public abstract class Base
            {
                private readonly string _secret = "hidden";

                public Say P0 => new() { Text = _secret };
            }

            [PerclScript]
            public sealed partial class Derived : Base
            {
                public Say P1 => new() { Text = "seen" };

                public IEnumerable<Func<IEnumerable<IPerclCommand?>>> Objects() => [() => [P0], () => [P1]];
            }
            """);

        Assert.Equal("""[{"Say":{"text":"hidden"}},{"Say":{"text":"seen"}}]""", run.AssertEquivalent("Derived"));
    }
}
