namespace PerclGenerator.Package.Tests.Harness;

/// <summary>
/// How programs are compiled ahead of time: without optimizing, which takes less time and gives the same warnings. The
/// environment variable PERCL_EVERY_CASE=1 compiles them as they ship.
/// </summary>
internal static class AheadOfTime
{
    private static bool IsAsShipped => Environment.GetEnvironmentVariable("PERCL_EVERY_CASE") == "1";

    private static string Unoptimized => "-p:CustomAfterMicrosoftCommonTargets=" + Path.Combine(
        Settings.RepositoryRoot, "tests/PerclGenerator.Package.Tests/Harness/Unoptimized.targets");

    /// <summary>Gets the arguments of a command that compiles ahead of time.</summary>
    /// <param name="linker">The C compiler that links.</param>
    public static string[] Arguments(string linker)
    {
        var link = $"-p:CppCompilerAndLinker={linker}";
        return IsAsShipped ? [link] : [link, Unoptimized];
    }
}
