namespace ConferenceLine;

/// <summary>What the process tells whoever started it.</summary>
internal static class ExitCodes
{
    public const int Success = 0;
    public const int Failure = 1;
    public const int WrongUsage = 2;
}
