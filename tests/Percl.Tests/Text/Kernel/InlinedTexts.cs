using System.Runtime.Intrinsics;

namespace Percl.Tests.Text.Kernel;

/// <summary>Which plain texts <see cref="Utf8Kernel.TryWritePlain"/> writes; it leaves others to <see cref="Utf8Kernel.TryNarrow"/>.</summary>
internal static class InlinedTexts
{
    private const int Shortest = 4;

    public static bool Contain(ReadOnlySpan<char> text) => Vector128.IsHardwareAccelerated && text.Length >= Shortest;
}
