using Percl.Tool.CommandLine;
using Percl.Tool.Hosting;

namespace Percl.Tool.Tests;

/// <summary>A folder in which the tool runs.</summary>
internal sealed class ToolRun : IDisposable
{
    public const string Wrong = """[ { "Redirect": { "actionUrl": "/menu" } } ]""";
    public const string Right = """[ { "Hangup": {} } ]""";

    private readonly Dictionary<string, string> _variables = [];

    public string Folder { get; } = Directory.CreateTempSubdirectory("percl-tool-").FullName;

    /// <summary>The folder of the command, if it is another.</summary>
    public string WorkingFolder
    {
        get => field ?? Folder;
        set;
    }

    public byte[] Input { get; set; } = [];

    public bool IsTerminal { get; set; }

    public string this[string path]
    {
        get => File.ReadAllText(Combine(path));
        set
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Combine(path))!);
            File.WriteAllText(Combine(path), value);
        }
    }

    public string Combine(string path) => Path.Combine(Folder, path);

    public void SetVariable(string name, string value) => _variables[name] = value;

    public ToolOutcome Run(params string[] arguments) => RunAsync(default, arguments).GetAwaiter().GetResult();

    public async Task<ToolOutcome> RunAsync(CancellationToken cancellation, params string[] arguments)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var code = await RunAsync(output, error, cancellation, arguments);
        return new ToolOutcome(code, output.ToString(), error.ToString());
    }

    public Task<int> RunAsync(
        TextWriter output, TextWriter error, CancellationToken cancellation, params string[] arguments) =>
        PerclTool.RunAsync(
            arguments,
            new ToolHost(
                WorkingFolder,
                IsTerminal ? new TerminalWriter(output) : output,
                IsTerminal ? new TerminalWriter(error) : error,
                () => new MemoryStream(Input),
                name => _variables.GetValueOrDefault(name)),
            cancellation);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

internal sealed record ToolOutcome(int Code, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
