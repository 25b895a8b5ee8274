using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Percl.CSharp.Configuration;
using Percl.Language.Configuration;
using Percl.Language.Rules;

namespace PerclGenerator.ScriptFiles;

/// <summary>Represents a script file as the project has it.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Text">The content of the file.</param>
/// <param name="Options">The options of the rules for the file.</param>
/// <param name="Severities">The severities that are set for the file.</param>
/// <param name="IsAnalyzed">
/// Whether the analyzers run as well, so that their errors fail the build. They do where the compiler runs the
/// generator. They do not where an IDE or <c>dotnet watch</c> runs it to apply an edit to a running application.
/// </param>
internal sealed record ScriptFileSource(
    string Path, string Text, RuleOptions Options, FileSeverities Severities, bool IsAnalyzed)
{
    /// <summary>Reads a file; null where it cannot be read, which the compiler reports.</summary>
    public static ScriptFileSource? Read(
        AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation) =>
        file.GetText(cancellation) is { } text
            ? new ScriptFileSource(
                file.Path,
                text.ToString(),
                RuleOptionsReader.Read(options.GetOptions(file)),
                FileSeverities.Read(options.GetOptions(file).TryGetValue),
                IsOfCompiler(file) && RunsAnalyzers(options.GlobalOptions))
            : null;

    /// <summary>
    /// Determines whether the compiler itself has read the file. The files of an IDE, and of <c>dotnet watch</c>, have
    /// types of their workspaces.
    /// </summary>
    private static bool IsOfCompiler(AdditionalText file) => file.GetType().Assembly == typeof(AdditionalText).Assembly;

    private static bool RunsAnalyzers(AnalyzerConfigOptions options) =>
        (Property(options, "RunAnalyzers") ?? Property(options, "RunAnalyzersDuringBuild")) is not { } value
            || !value.Equals("false", StringComparison.OrdinalIgnoreCase);

    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) && value.Length > 0 ? value : null;
}
