namespace PerclGenerator.Package.Tests.Harness;

/// <summary>How a command ended.</summary>
/// <param name="ExitCode">Zero where it did what it was asked for.</param>
/// <param name="Output">What it printed, errors included.</param>
internal sealed record Outcome(int ExitCode, string Output)
{
    /// <summary>This, if the command succeeded.</summary>
    public Outcome Succeeded()
    {
        Assert.True(ExitCode == 0, $"Exit code {ExitCode}:\n{Output}");
        return this;
    }

    /// <summary>This, if the command succeeded without a warning.</summary>
    public Outcome SucceededQuietly()
    {
        Assert.DoesNotContain("warning ", Succeeded().Output, StringComparison.Ordinal);
        return this;
    }
}
