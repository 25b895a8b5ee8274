using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Documentation.Tests.Compiling;

/// <summary>The result of a compilation.</summary>
/// <param name="Diagnostics">What the compiler and the analyzers report.</param>
/// <param name="Assembly">The assembly; null where there are errors of the compiler.</param>
internal sealed record CompiledCode(ImmutableArray<Diagnostic> Diagnostics, Assembly? Assembly)
{
    /// <summary>Gets the errors and warnings of a file, in the form in which the documents show them.</summary>
    public IEnumerable<string> Of(string path) => Diagnostics
        .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)
        .Where(diagnostic => PathOf(diagnostic) == path)
        .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
        .Select(static diagnostic =>
            $"{(diagnostic.Severity is DiagnosticSeverity.Error ? "error" : "warning")} {diagnostic.Id}: "
            + diagnostic.GetMessage(CultureInfo.InvariantCulture));

    /// <summary>Gets the assembly.</summary>
    /// <exception cref="InvalidOperationException">The compiler has reported errors.</exception>
    public Assembly Required() => Assembly ?? throw new InvalidOperationException(string.Join(
        '\n', Diagnostics.Where(static diagnostic => diagnostic.Severity is DiagnosticSeverity.Error)));

    private static string PathOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().Path;
}
