#if NET10_0_OR_GREATER
using CsCheck;

namespace Percl.Tests.Text.Kernel;

/// <summary>Random texts that shrink to the smallest one that fails.</summary>
public sealed class RandomKernelTests
{
    private const int LongestText = 300;

    private static readonly Gen<string> Piece = Gen.Frequency(
        (3, Gen.Int[0, 40].Select(KernelTexts.Plain)),
        (3, Gen.Int[0, KernelTexts.Specials.Length - 1].Select(static index => KernelTexts.Specials[index])),
        (1, Gen.Char.Select(static c => c.ToString())));

    [Fact]
    public void Text_OfRandomPieces_IsAsItShouldBe() => Piece.List[0, 30].Sample(
        static pieces =>
        {
            using var kernel = new KernelChecker();
            var text = string.Concat(pieces);
            kernel.Check(text.AsSpan(0, Math.Min(text.Length, LongestText)));
        },
        iter: 2000);
}
#endif
