using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Percl.Tests.Straight;
using Xunit.MicrosoftTestingPlatform;

namespace Percl.Tests.Text.Kernel;

/// <summary>
/// Runs tests of the kernel in a process of its own, in which the runtime is told that the processor lacks instructions.
/// </summary>
internal static class PortableRun
{
    /// <summary>The first argument of such a process.</summary>
    public const string Argument = "--without";

    private static readonly Type[] Tests =
    [
        typeof(PackTests), typeof(BytesKernelTests), typeof(UrlKernelTests), typeof(TextKernelTests),
        typeof(StraightWriterTests), typeof(StraightScriptTests), typeof(RaceTests),
    ];

    /// <summary>The test assembly's entry point.</summary>
    /// <param name="arguments">
    /// Those of the test platform; or <see cref="Argument"/>, and the instructions that must not be there.
    /// </param>
    public static Task<int> Main(string[] arguments)
    {
        switch (arguments)
        {
            case [Argument, .. var names]:
                Assert.All(names, static name => Assert.False(IsSupported(name), $"There is {name} all the same."));
                return RunAsync(["--filter-class", .. Tests.Select(static type => type.FullName!)]);
            default:
                return RunAsync(arguments);
        }
    }

    private static bool IsSupported(string name) => name switch
    {
        "AVX512F" => Vector512.IsHardwareAccelerated,
        "AVX2" => Avx2.IsSupported,
        "SSSE3" => Ssse3.IsSupported,
        "HWIntrinsic" => Sse2.IsSupported || Vector128.IsHardwareAccelerated,
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private static Task<int> RunAsync(string[] arguments) =>
        TestPlatformTestFramework.RunAsync(arguments, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
}
