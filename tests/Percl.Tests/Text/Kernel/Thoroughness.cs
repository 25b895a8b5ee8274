using System.Runtime.Intrinsics;

namespace Percl.Tests.Text.Kernel;

/// <summary>How much the tests of the kernel try: less where vectors are not the processor's and take far longer.</summary>
internal static class Thoroughness
{
    /// <summary>The longest text.</summary>
    public static int LongestText => Vector128.IsHardwareAccelerated ? 300 : 100;

    /// <summary>Up to which length of text a character is tried at every place.</summary>
    public static int LengthOfEveryPlace => Vector128.IsHardwareAccelerated ? 70 : 19;

    /// <summary>Of how many characters one is tried.</summary>
    public static int CharacterStep => Vector128.IsHardwareAccelerated ? 1 : 61;

    /// <summary>Of how many alignments one is tried.</summary>
    public static int AlignmentStep => Vector128.IsHardwareAccelerated ? 1 : 5;

    /// <summary>How many random texts are tried.</summary>
    public static int Mixes => Vector128.IsHardwareAccelerated ? 4000 : 400;
}
