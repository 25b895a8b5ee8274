using System.Reflection;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Percl.Tests.Text.Kernel;

/// <summary>
/// Runs tests of the kernel in a process of its own, in which the runtime is told that the processor lacks instructions.
/// </summary>
internal static class PortableRun
{
    /// <summary>Is printed when all is well.</summary>
    public const string Success = "Passed.";

    /// <summary>The argument for the whole kernel, without any vectors.</summary>
    public const string WholeKernel = "whole";

    private static readonly Type[] WholeKernelTests =
        [typeof(PackTests), typeof(BytesKernelTests), typeof(UrlKernelTests), typeof(TextKernelTests)];

    /// <summary>The test assembly's entry point: test runners do not use it.</summary>
    /// <param name="arguments"><see cref="WholeKernel"/>, or the instructions that must not be there.</param>
    public static void Main(string[] arguments)
    {
        if (arguments is [WholeKernel])
        {
            Assert.False(Sse2.IsSupported || Vector128.IsHardwareAccelerated, "There are vectors all the same.");
            Array.ForEach(WholeKernelTests, Run);
        }
        else
        {
            Assert.All(arguments, static name => Assert.False(IsSupported(name), $"There is {name} all the same."));
            Run(typeof(RaceTests));
        }

        Console.WriteLine(Success);
    }

    private static bool IsSupported(string name) => name switch
    {
        "AVX512F" => Vector512.IsHardwareAccelerated,
        "AVX2" => Avx2.IsSupported,
        "SSSE3" => Ssse3.IsSupported,
        "HWIntrinsic" => Sse2.IsSupported,
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private static void Run(Type tests)
    {
        // A test that is skipped where there are no such instructions is skipped here as well.
        foreach (var method in tests.GetMethods()
            .Where(static method => method.GetCustomAttribute<FactAttribute>() is { Skip: null }))
        {
            var instance = Activator.CreateInstance(tests);
            using var disposable = instance as IDisposable;
            method.Invoke(instance, BindingFlags.DoNotWrapExceptions, binder: null, parameters: null, culture: null);
        }
    }
}
