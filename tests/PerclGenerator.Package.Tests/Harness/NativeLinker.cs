namespace PerclGenerator.Package.Tests.Harness;

/// <summary>The C compiler with which programs that are compiled ahead of time are linked.</summary>
internal static class NativeLinker
{
    private static readonly string[] Names = ["clang", "gcc"];

    /// <summary>Its name; null where there is none.</summary>
    public static string? Find() => Names.FirstOrDefault(IsOnPath);

    private static bool IsOnPath(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name)));
}
