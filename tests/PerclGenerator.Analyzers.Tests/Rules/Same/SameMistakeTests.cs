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
        var written = Mistake.All.Select(Form.All[form]).ToArray();
        var sources = written.Select(static (one, i) =>
            PerclVerifier.WithUsings($"namespace Mistake{i};\n{one.Source}"));
        var files = written.SelectMany(static IEnumerable<AdditionalText> (one, i) =>
            one.File is { } text ? [new ScriptFile($"{i}.percl.json", text)] : []);

        var reported = await Compiler.RunAsync(sources, [.. files]);

        var told = reported.ToLookup(static one => one.Location.GetLineSpan().Path.Split('.')[0]);
        Assert.All(Mistake.All, (mistake, i) => Assert.Equal([mistake.Told], told[$"{i}"].Select(Show)));
        Assert.Equal(Mistake.All.Count, reported.Length);
    }

    private static string Show(Diagnostic one) => $"{Show(one.Severity)} {one.Id}: {one.GetMessage(null)}";

    private static string Show(DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();
}
