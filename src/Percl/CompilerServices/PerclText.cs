using System.ComponentModel;

namespace Percl.CompilerServices;

/// <summary>
/// Represents a formatted value that a script keeps until it writes the value; the default value is an empty string. C#
/// formats a value when it is evaluated, and an expression that is evaluated later may change the value.
/// </summary>
/// <remarks>The value is valid for the script that formatted it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct PerclText
{
    internal PerclText(int start, int length)
    {
        Start = start;
        Length = length;
    }

    internal int Start { get; }

    internal int Length { get; }
}
