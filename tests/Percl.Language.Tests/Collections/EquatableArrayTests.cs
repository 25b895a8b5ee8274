using Percl.Language.Collections;

namespace Percl.Language.Tests.Collections;

public sealed class EquatableArrayTests
{
    [Fact]
    public void Equality_SameElements_IsEqual()
    {
        EquatableArray<string> one = new(["a", "b"]);
        EquatableArray<string> other = new(new List<string> { "a", "b" });

        Assert.True(one == other);
        Assert.False(one != other);
        Assert.True(one.Equals((object)other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("b,a")]
    [InlineData("a,b,c")]
    [InlineData("a,B")]
    public void Equality_OtherElements_IsNotEqual(string others)
    {
        EquatableArray<string> one = new(["a", "b"]);
        EquatableArray<string> other = new(others.Split(',', StringSplitOptions.RemoveEmptyEntries));

        Assert.True(one != other);
        Assert.False(one == other);
        Assert.False(one.Equals((object)other));
    }

    [Fact]
    public void Equality_AnotherKindOfObject_IsNotEqual() => Assert.False(new EquatableArray<int>([1]).Equals((object)"1"));

    [Fact]
    public void Hash_OrderOfElementsDiffers_Differs() =>
        Assert.NotEqual(new EquatableArray<int>([1, 2]).GetHashCode(), new EquatableArray<int>([2, 1]).GetHashCode());

    [Fact]
    public void Default_ComparedWithEmpty_IsEqual()
    {
        EquatableArray<int> none = default;
        EquatableArray<int> empty = new([]);

        Assert.True(none == empty);
        Assert.Equal(none.GetHashCode(), empty.GetHashCode());
    }

    [Fact]
    public void Default_Read_IsEmpty()
    {
        EquatableArray<int> none = default;

        Assert.Empty(none);
        Assert.True(none.AsSpan().IsEmpty);
        Assert.Throws<ArgumentOutOfRangeException>(() => none[0]);
    }

    [Fact]
    public void Elements_Read_AreThoseGivenInOrder()
    {
        EquatableArray<int> numbers = new([3, 1, 2]);

        Assert.Equal(3, numbers.Count);
        Assert.Equal([3, 1, 2], numbers);
        Assert.Equal([3, 1, 2], numbers.AsSpan().ToArray());
        Assert.Equal(1, numbers[1]);
    }

    [Fact]
    public void Array_ItsSourceIsChangedLater_StaysTheSame()
    {
        int[] source = [1, 2];
        EquatableArray<int> numbers = new(source);

        source[0] = 9;

        Assert.Equal([1, 2], numbers);
    }
}
