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

    [PerclScript]
    private readonly partial record struct GenericScript<T>(T Value)
    {
        public Say Greeting => new() { Text = $"You are number {Value}." };

        public Redirect Next => new() { ActionUrl = $"https://example.com/{Value}" };
    }
}
