using System.ComponentModel;

namespace Percl.CompilerServices;

/// <summary>
/// A formatted value that a script keeps until it writes it; the default value is an empty string. C# formats a value as
/// soon as it is evaluated, and an expression that is evaluated later may change the value.
/// </summary>
/// <remarks>It is valid for the script in which it was made.</remarks>
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
