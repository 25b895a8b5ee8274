namespace Percl.Tests.Text.Kernel;

/// <summary>The kernel where the processor lacks instructions, each of which has blocks of its own.</summary>
public sealed class PortableTests
{
    // Newer runtimes have other names for some of them.
    [Theory]
#if NET10_0_OR_GREATER
    // The build for .NET 8 has the same blocks: there the last stands for all.
    [InlineData("AVX512F", "AVX512")]
    [InlineData("AVX2", "AVX2")]
    [InlineData("SSSE3", "SSE42")]
#endif
    [InlineData("HWIntrinsic", "HWIntrinsic")]
    public Task Kernel_WithoutTheInstructions_IsAsItShouldBe(string name, string newerName) =>
        KernelProcess.AssertPassesAsync(name, newerName);
}
