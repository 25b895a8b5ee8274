using System.Diagnostics;

namespace Percl.Benchmarks;

/// <summary>Starts this program once more, in a process of its own.</summary>
internal static class OwnProgram
{
    public static ProcessStartInfo Start(params string[] arguments) =>
        new(Environment.ProcessPath!, [.. HostArguments(), .. arguments]);

    /// <summary>What <c>dotnet</c> is told to run, where it is that which runs.</summary>
    private static string[] HostArguments() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
            ? [typeof(OwnProgram).Assembly.Location]
            : [];
}
