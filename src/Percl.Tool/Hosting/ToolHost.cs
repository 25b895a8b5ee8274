namespace Percl.Tool.Hosting;

/// <summary>Provides what the tool uses of its surroundings.</summary>
/// <param name="Folder">The folder in which the command runs.</param>
/// <param name="Output">The standard output.</param>
/// <param name="Error">The standard error.</param>
/// <param name="OpenInput">Opens the standard input.</param>
/// <param name="FindVariable">Returns an environment variable; null where there is none.</param>
internal sealed record ToolHost(
    string Folder,
    TextWriter Output,
    TextWriter Error,
    Func<Stream> OpenInput,
    Func<string, string?> FindVariable)
{
    /// <summary>Gets a value that indicates whether a person sees the output.</summary>
    public bool IsTerminal => Output is TerminalWriter;

    /// <summary>Gets a value that indicates whether the output may have colors.</summary>
    public bool HasColors => IsTerminal && string.IsNullOrEmpty(FindVariable("NO_COLOR"))
        && FindVariable("TERM") != "dumb";

    /// <summary>Returns the full path of a file that the command line names.</summary>
    public string Resolve(string file) => Path.GetFullPath(file, Folder);

    /// <summary>Returns the surroundings of this process.</summary>
    public static ToolHost OfProcess() => new(
        Environment.CurrentDirectory,
        WriterOf(new StreamWriter(Console.OpenStandardOutput()), Console.IsOutputRedirected),
        WriterOf(new StreamWriter(Console.OpenStandardError()) { AutoFlush = true }, Console.IsErrorRedirected),
        Console.OpenStandardInput,
        Environment.GetEnvironmentVariable);

    private static TextWriter WriterOf(StreamWriter writer, bool isRedirected) =>
        isRedirected ? writer : new TerminalWriter(writer);
}
