namespace Percl.Tests.Allocation;

/// <summary>Placeholders whose type is a type parameter.</summary>
public sealed partial class TypeParameterAllocationTests
{
    [Fact]
    public void Write_TypeParameter_AllocatesNothing()
    {
        Assert.Equal(0, Allocations.OfWriting(new GenericScript<int>(12345)));
        Assert.Equal(0, Allocations.OfWriting(new GenericScript<Guid>(Guid.NewGuid())));
        Assert.Equal(0, Allocations.OfWriting(new GenericScript<string>("text")));
    }

    [Fact]
    public void Write_TypeParameterThatIsNullable_AllocatesNothing()
    {
        AssertWritten<long?>(12345, "12345");
        AssertWritten<long?>(null, "");
        AssertWritten<decimal?>(2m, "2");
        AssertWritten<bool?>(true, "True");
        AssertWritten<char?>('"', "\\\"");
        AssertWritten<DayOfWeek?>(DayOfWeek.Friday, "Friday");
        AssertWritten<Guid?>(Guid.Empty, "00000000-0000-0000-0000-000000000000");

        static void AssertWritten<T>(T value, string text)
        {
            var script = new GenericScript<T>(value);

            Assert.Contains($"You are number {text}.", script.ToJson(), StringComparison.Ordinal);
            Assert.Equal(0, Allocations.OfWriting(script));
        }
    }

    [PerclScript]
    private readonly partial record struct GenericScript<T>(T Value)
    {
        public Say Greeting => new() { Text = $"You are number {Value}." };

        public Redirect Next => new() { ActionUrl = $"https://example.com/{Value}" };
    }
}
