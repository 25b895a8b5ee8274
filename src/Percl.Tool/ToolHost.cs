namespace Percl.Tool;

/// <summary>Provides what the tool uses of its surroundings.</summary>
/// <param name="Folder">The folder in which the command runs.</param>
/// <param name="Output">The standard output.</param>
/// <param name="Error">The standard error.</param>
/// <param name="OpenInput">Opens the standard input.</param>
/// <param name="FindVariable">Returns an environment variable; null where there is none.</param>
/// <param name="IsTerminal">Whether a person sees the output.</param>
internal sealed record ToolHost(
    string Folder,
    TextWriter Output,
    TextWriter Error,
    Func<Stream> OpenInput,
    Func<string, string?> FindVariable,
    bool IsTerminal)
{
    /// <summary>Gets a value that indicates whether the output may have colors.</summary>
    public bool HasColors => IsTerminal && string.IsNullOrEmpty(FindVariable("NO_COLOR"))
        && FindVariable("TERM") != "dumb";

    /// <summary>Returns the surroundings of this process.</summary>
    public static ToolHost OfProcess() => new(
        Environment.CurrentDirectory,
        new StreamWriter(Console.OpenStandardOutput()),
        new StreamWriter(Console.OpenStandardError()) { AutoFlush = true },
        Console.OpenStandardInput,
        Environment.GetEnvironmentVariable,
        !Console.IsOutputRedirected);
}
