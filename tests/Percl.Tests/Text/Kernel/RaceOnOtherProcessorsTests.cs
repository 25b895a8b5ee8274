namespace Percl.Tests.Text.Kernel;

/// <summary>The same where the processor lacks instructions, each of which has blocks of its own.</summary>
public sealed class RaceOnOtherProcessorsTests
{
    // Newer runtimes have other names for some of them.
    [Theory]
    [InlineData("AVX512F", "AVX512")]
    [InlineData("AVX2", "AVX2")]
    [InlineData("SSSE3", "SSE42")]
    [InlineData("HWIntrinsic", "HWIntrinsic")]
    public Task Text_ChangesMeanwhileWithoutTheInstructions_StaysWithinItsRoom(string name, string newerName) =>
        KernelProcess.AssertPassesAsync([name], name, newerName);
}
