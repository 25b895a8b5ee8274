namespace Percl.Declarations;

/// <summary>
/// Declares that the attribute of a command is a string whose length FreeClimb limits in bytes of UTF-8, not in
/// characters.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MaxUtf8BytesAttribute : Attribute
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="length">The largest number of bytes.</param>
    public MaxUtf8BytesAttribute(int length)
    {
        Length = length;
    }

    /// <summary>Gets the largest number of bytes.</summary>
    public int Length { get; }
}
