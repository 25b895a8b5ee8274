namespace Percl.Tests.Text.Kernel;

/// <summary>Which plain texts <see cref="Utf8Kernel.TryWritePlain"/> writes: here all.</summary>
internal static class InlinedTexts
{
    public static bool Contain(ReadOnlySpan<char> text) => text.Length >= 0;
}
