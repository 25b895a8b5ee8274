using System.Runtime.Intrinsics.X86;

namespace Percl.Tests.Text.Kernel;

/// <summary>Marks a test that needs SSE2. It is reported as skipped on processors without SSE2.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class Sse2FactAttribute : FactAttribute
{
    public Sse2FactAttribute() => Skip = Sse2.IsSupported ? null : "This processor has no SSE2.";
}
