namespace Percl.Tool;

/// <summary>Defines the exit codes. There are no others.</summary>
internal static class ExitCode
{
    /// <summary>Nothing was found at or above the severity that fails.</summary>
    public const int Success = 0;

    /// <summary>Something was found.</summary>
    public const int Found = 1;

    /// <summary>The command line is wrong, or an input cannot be read or an output written.</summary>
    public const int Usage = 2;
}
