namespace PerclGenerator.Package.Tests.Harness;

/// <summary>A test that links native code. Where the machine has no C compiler, it is reported as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinkerFactAttribute : FactAttribute
{
    public LinkerFactAttribute() =>
        Skip = NativeLinker.Find() is null ? "This machine has neither clang nor gcc to link native code." : null;
}
