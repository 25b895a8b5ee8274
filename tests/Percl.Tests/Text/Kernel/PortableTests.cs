namespace Percl.Tests.Text.Kernel;

public sealed class PortableTests
{
    [Fact]
    public Task Kernel_WhereTheProcessorHasNoVectors_IsAsItShouldBe() =>
        KernelProcess.AssertPassesAsync([PortableRun.WholeKernel], "HWIntrinsic");
}
