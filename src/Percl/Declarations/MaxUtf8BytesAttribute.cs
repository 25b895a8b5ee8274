namespace Percl.Declarations;

/// <summary>
/// The attribute of a command is a text whose length FreeClimb limits in bytes of UTF-8, not in characters.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MaxUtf8BytesAttribute : Attribute
{
    /// <summary>Says how long the text may be.</summary>
    /// <param name="length">The largest number of bytes.</param>
    public MaxUtf8BytesAttribute(int length)
    {
        Length = length;
    }

    /// <summary>The largest number of bytes.</summary>
    public int Length { get; }
}
