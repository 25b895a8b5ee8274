namespace Percl.Tests.Text.Kernel;

public sealed class PortableTests
{
    // Newer runtimes have other names for some of them.
    [Theory]
    [InlineData("AVX2", "AVX2")]
    [InlineData("SSSE3", "SSE42")]
    [InlineData("HWIntrinsic", "HWIntrinsic")]
    public Task Kernel_WithoutTheInstructions_IsAsItShouldBe(string name, string newerName) =>
        KernelProcess.AssertPassesAsync([PortableRun.WholeKernel, name], name, newerName);
}
