using System.Runtime.Intrinsics.X86;

namespace Percl.Tests.Text.Kernel;

/// <summary>How much the tests of the kernel try: less where the processor lacks instructions, and takes far longer.</summary>
internal static class Thoroughness
{
    /// <summary>The longest text.</summary>
    public static int LongestText => Avx2.IsSupported ? 300 : 100;

    /// <summary>Up to which length of text a character is tried at every place.</summary>
    public static int LengthOfEveryPlace => Avx2.IsSupported ? 70 : 35;

    /// <summary>Of how many characters one is tried.</summary>
    public static int CharacterStep => Avx2.IsSupported ? 1 : 61;

    /// <summary>Of how many alignments one is tried.</summary>
    public static int AlignmentStep => Avx2.IsSupported ? 1 : 5;

    /// <summary>How many random texts are tried.</summary>
    public static int Mixes => Avx2.IsSupported ? 4000 : 400;
}
