using System.Runtime.Intrinsics;

namespace Percl.Tests.Text.Kernel;

/// <summary>How much the tests of the kernel try: less where vectors are not the processor's and take far longer.</summary>
internal static class Thoroughness
{
    /// <summary>Up to which length of text a character is tried at every place.</summary>
    public static int LengthOfEveryPlace => Vector128.IsHardwareAccelerated ? 70 : 20;

    /// <summary>Of how many characters one is tried.</summary>
    public static int CharacterStep => Vector128.IsHardwareAccelerated ? 1 : 61;

    /// <summary>How many random texts are tried.</summary>
    public static int Mixes => Vector128.IsHardwareAccelerated ? 5000 : 500;
}
