using System.Reflection;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Percl.Tests.Text.Kernel;

/// <summary>
/// Runs the tests of the kernel in a process of its own, in which the runtime is told that the processor has no vectors.
/// </summary>
internal static class PortableRun
{
    /// <summary>Is printed when all is well.</summary>
    public const string Success = "Passed without vectors.";

    private static readonly Type[] Tests =
        [typeof(PackTests), typeof(BytesKernelTests), typeof(UrlKernelTests), typeof(TextKernelTests)];

    /// <summary>The test assembly's entry point: test runners do not use it.</summary>
    public static void Main()
    {
        Assert.False(Sse2.IsSupported || Vector128.IsHardwareAccelerated, "There are vectors all the same.");
        foreach (var type in Tests)
        {
            foreach (var method in type.GetMethods().Where(static method => method.IsDefined(typeof(FactAttribute))))
            {
                var instance = Activator.CreateInstance(type);
                using var disposable = instance as IDisposable;
                method.Invoke(instance, BindingFlags.DoNotWrapExceptions, binder: null, parameters: null, culture: null);
            }
        }

        Console.WriteLine(Success);
    }
}
