namespace Documentation.Tests.Running;

/// <summary>A test that runs the shell and OpenSSL. Where the machine lacks them, it is reported as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ShellFactAttribute : FactAttribute
{
    public ShellFactAttribute() =>
        Skip = Shell.Has("sh", "openssl", "cut", "date") ? null : "This machine has no shell with OpenSSL.";
}
