using Microsoft.CodeAnalysis;
using PerclGenerator.Analyzers.Tests.HalfTyped;

namespace PerclGenerator.Analyzers.Tests.Rules.Same;

/// <summary>The same mistake gives the same id and message, in whichever way the script is written.</summary>
public sealed class SameMistakeTests
{
    public static TheoryData<string> Forms => [.. Form.All.Keys];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task EachMistake_InAnyForm_IsToldTheSame(string form)
    {
        foreach (var mistake in Mistake.All)
        {
            var (source, files) = Form.All[form](mistake);

            var reported = await Compiler.RunAsync(source, files);

            Assert.Equal([mistake.Told], reported.Select(static one => $"{Show(one.Severity)} {one.Id}: {one.GetMessage(null)}"));
        }
    }

    private static string Show(DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();
}
