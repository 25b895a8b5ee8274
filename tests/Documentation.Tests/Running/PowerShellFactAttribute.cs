namespace Documentation.Tests.Running;

/// <summary>A test that runs PowerShell. Where the machine lacks it, it is reported as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PowerShellFactAttribute : FactAttribute
{
    public PowerShellFactAttribute() =>
        Skip = Shell.Has("pwsh") || Shell.Has("pwsh.exe") ? null : "This machine has no PowerShell.";
}
