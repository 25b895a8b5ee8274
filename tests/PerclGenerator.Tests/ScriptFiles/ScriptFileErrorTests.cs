using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Percl.CSharp.Configuration;
using Percl.Language.Checking;
using Percl.Language.Collections;
using Percl.Language.Configuration;
using Percl.Language.Findings;
using Percl.Language.Script;
using Percl.Language.Violations;

namespace PerclGenerator.Tests.ScriptFiles;

/// <summary>
/// What the analyzers refuse, an IDE or <c>dotnet watch</c> must not apply to a running application: they run the
/// generators alone. The type stays, so that the error of the file is the only one.
/// </summary>
public sealed class ScriptFileErrorTests
{
    private const string Use = """
        public static class Use
        {
            public static object Menu(string caller) => new PerclFiles.Scripts.Menu { Caller = caller };
        }
        """;

    private const string Valid = """[{"Say":{"text":"Hello {{caller}}."}}]""";

    [Theory]
    [InlineData("""[{"Say":{"text":"Hello {{caller}}."}}""", 1, "PERCL3001: Invalid JSON: ']' expected")]
    [InlineData("""{"Say":{"text":"Hello {{caller}}."}}""", 1, "PERCL3002: ")]
    [InlineData("[\n{\"Say\":{\"text\":\"{{caller}}\"}},\n{\"Hagup\":{}}\n]", 3, "PERCL3004: PerCL has no command 'Hagup'")]
    [InlineData("[\r\n\r\n{\"Redirect\":{\"actionUrl\":\"/{{caller}}\"}}]", 3, "PERCL2001: ")]
    [InlineData("""[{"Say":{"text":"{{caller}} {{x y}}"}}]""", 1, "PERCL3008: Invalid placeholder: ")]
    [InlineData("""[{"Say":{"text":"{{caller}} {{Caller}}"}}]""", 1, "PERCL3008: ")]
    [InlineData("""[{"Say":{"text":"{{caller}} {{menu}}"}}]""", 1, "PERCL3008: ")]
    [InlineData("""[{"Say":{"text":"{{caller}} {{toString}}"}}]""", 1, "PERCL3008: ")]
    [InlineData("""[{"Say":{"text":"{{caller:name}}"}}]""", 1, "PERCL3008: ")]
    [InlineData("""[{"Say":{"text":{{caller}}}}]""", 1, "PERCL3008: ")]
    [InlineData("""[{"Say":{"text":{{ caller : string }}}}]""", 1, "PERCL3008: ")]
    [InlineData("""[{"Say":{"text":["{{caller:date}}","{{caller}}"]}}]""", 1, "PERCL3008: ")]
    public void FileWithAnError_KeepsItsType_AndDoesNotCompile(string content, int line, string message)
    {
        var errors = Errors(Compile([Use], new ScriptText("/app/Scripts/menu.percl.json", content)));

        Assert.All(errors, static error => Assert.Equal("CS1029", error.Id));
        var error = errors[0];
        Assert.Contains(message, error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var place = error.Location.GetMappedLineSpan();
        Assert.Equal("/app/Scripts/menu.percl.json", place.Path);
        Assert.Equal(line, place.StartLinePosition.Line + 1);
    }

    [Fact]
    public void FileWithSeveralErrors_HasEachAtItsPlace()
    {
        var errors = Errors(Compile([], new ScriptText(
            "/app/menu.percl.json",
            "[\r\n  {\"Hagup\":{}},\n  {\"Say\":{\"text\":\"a\",\"txt\":1}},\r  {\"Redirect\":{}}\n]")));

        Assert.Equal(
            ["(1,3)-(1,10): PERCL3004", "(2,21)-(2,26): PERCL3005", "(3,3)-(3,13): PERCL2010"],
            errors.Select(static error =>
                $"{error.Location.GetMappedLineSpan().Span}: {error.GetMessage(CultureInfo.InvariantCulture)["#error: '".Length..][..9]}"));
    }

    [Fact]
    public void Edit_ThatTheAnalyzersRefuse_IsNotApplied()
    {
        var baseline = Compile([], new ScriptText("/app/Scripts/menu.percl.json", Valid));
        using var image = new MemoryStream();
        Assert.True(baseline.Emit(image).Success);
        image.Position = 0;
        using var module = ModuleMetadata.CreateFromStream(image);
        var generation = Microsoft.CodeAnalysis.Emit.EmitBaseline.CreateInitialBaseline(
            module, static _ => default, static _ => default, hasPortableDebugInformation: true);

        var applied = Apply(Valid.Replace("Hello", "Good day", StringComparison.Ordinal));
        var refused = Apply(Valid.Replace("Say", "Sy", StringComparison.Ordinal));

        Assert.DoesNotContain(applied, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal(["CS1029"], refused.Select(static diagnostic => diagnostic.Id));

        IEnumerable<Diagnostic> Apply(string content)
        {
            var edited = Compile([], new ScriptText("/app/Scripts/menu.percl.json", content));
            var errors = Errors(edited);
            return errors.Length > 0 ? errors : edited.EmitDifference(
                generation, [], static _ => false, Stream.Null, Stream.Null, Stream.Null).Diagnostics;
        }
    }

    [Theory]
    [InlineData("""[{"Hangup":{}},{"Say":{"text":"{{caller}}"}}]""")]
    [InlineData("""[{"Say":{"text":"{{caller}}"}},{"Own":{}}]""")]
    public void FileWithoutErrors_Compiles(string content) => Assert.Empty(Errors(Compile(
        [Use, "[Percl.PerclCommand] public partial record Own;"],
        new ScriptText("/app/Scripts/menu.percl.json", content))));

    [Fact]
    public void RuleThatIsNoErrorInTheProject_RefusesNothing()
    {
        var file = new ScriptText("/app/menu.percl.json", """[{"Hagup":{}},{"Say":{"txt":"a"}}]""");
        (string Id, ReportDiagnostic Severity)[] off = [("PERCL3004", ReportDiagnostic.Suppress), ("PERCL3005", ReportDiagnostic.Warn)];
        const string suppression =
            "[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"PerCL.Json\", \"PERCL2010:Required attribute is missing\")]";

        var asUsual = Compile([suppression], file);
        var configured = Compile([suppression], [file], options => options.WithSpecificDiagnosticOptions(
            off.Select(static rule => KeyValuePair.Create(rule.Id, rule.Severity))));
        var asErrors = Compile([suppression], [file], options => options
            .WithSpecificDiagnosticOptions(off.Select(static rule => KeyValuePair.Create(rule.Id, rule.Severity)))
            .WithGeneralDiagnosticOption(ReportDiagnostic.Error));

        Assert.Equal(["PERCL3004", "PERCL3005"], Ids(asUsual));
        Assert.Empty(Errors(configured));
        Assert.Equal(["PERCL3005"], Ids(asErrors));

        static IEnumerable<string> Ids(Compilation compilation) => Errors(compilation)
            .Select(static error => error.GetMessage(CultureInfo.InvariantCulture)["#error: '".Length..][..9]);
    }

    [Theory]
    [InlineData(null, ReportDiagnostic.Default, true)]
    [InlineData(FileSeverity.Warning, ReportDiagnostic.Default, false)]
    [InlineData(FileSeverity.Warning, ReportDiagnostic.Error, true)]
    [InlineData(FileSeverity.None, ReportDiagnostic.Error, false)]
    public void SeverityOfTheCategory_DecidesForRulesWithoutTheirOwn(
        FileSeverity? category, ReportDiagnostic general, bool isError)
    {
        var unknown = PerclRules.Word(new UnknownCommandFinding(NodeId.None, "Hagup", "Hangup"));
        var compilation = GeneratorHarness.Compile();
        var severities = new FileSeverities(new EquatableArray<SetSeverity>(
            category is { } severity ? [new SetSeverity(RuleCategories.Json, severity)] : []));
        var switchedOff = new FileSeverities(
            new EquatableArray<SetSeverity>([new SetSeverity(unknown.RuleId, FileSeverity.None)]));

        var rules = ErrorRules.Of(compilation.WithOptions(compilation.Options.WithGeneralDiagnosticOption(general)));
        var ownRules = ErrorRules.Of(compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(
            [KeyValuePair.Create(unknown.RuleId, ReportDiagnostic.Error)])));

        Assert.Equal(isError, rules.Contain(unknown, severities));
        Assert.True(ownRules.Contain(unknown, severities));
        Assert.False(ownRules.Contain(unknown, switchedOff));
    }

    [Fact]
    public void FileThatIsNoScript_IsRefusedEvenWhereTheRuleIsOff() => Assert.Contains(
        "PERCL3001",
        Assert.Single(Errors(Compile(
            [],
            [new ScriptText("/app/menu.percl.json", "[")],
            static options => options.WithSpecificDiagnosticOptions([KeyValuePair.Create("PERCL3001", ReportDiagnostic.Suppress)]))))
            .GetMessage(CultureInfo.InvariantCulture),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("a/en.percl.json", "a/en/x.percl.json", "PERCL3009: 'a/en.percl.json' has the C# name 'PerclFiles.A.En', which is that of the folder 'a/en'; rename one of them")]
    [InlineData("a-b.percl.json", "a b.percl.json", "PERCL3009: 'a-b.percl.json' has the C# name 'PerclFiles.AB', which is that of 'a b.percl.json'; rename one of them")]
    public void FilesWithOneName_AreAnError(string file, string other, string message)
    {
        var error = Assert.Single(Errors(Compile(
            [], new ScriptText("/app/" + file, "[]"), new ScriptText("/app/" + other, "[]"))));

        Assert.Contains(message, error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("[1 2]")]
    [InlineData("[\"{{a}}\", {{a:int}}]")]
    [InlineData("[{\"Say\":{\"te")]
    [InlineData("[{\"Say\":{\"text\":\"\u2028{{\u2028")]
    public void HalfTypedFile_HasErrorsOfItsOwn_AndLeavesTheRest(string content) => Assert.Equal(["CS1029"], Errors(Compile(
        ["public static class Use { public static object Broken => new PerclFiles.Broken(); public static object Whole => new PerclFiles.Whole(); }"],
        new ScriptText("/app/broken.percl.json", content.Replace("{{a}}", "{{ }}", StringComparison.Ordinal).Replace("{{a:int}}", "{{}}", StringComparison.Ordinal)),
        new ScriptText("/app/whole.percl.json", "[]"))).Select(static error => error.Id).Distinct());

    [Fact]
    public void PathThatADirectiveCannotHave_IsLeftOut() => Assert.Equal(
        "CS1029", Assert.Single(Errors(Compile([], new ScriptText("/app/a\"b.percl.json", "[")))).Id);

    private static Diagnostic[] Errors(Compilation compilation) =>
        [.. compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

    private static Compilation Compile(string[] sources, params AdditionalText[] files) =>
        Compile(sources, files, static options => options);

    private static Compilation Compile(
        string[] sources, AdditionalText[] files, Func<CompilationOptions, CompilationOptions> configure)
    {
        var compilation = GeneratorHarness.Compile(sources);
        compilation = compilation.WithOptions((CSharpCompilationOptions)configure(compilation.Options));
        var result = GeneratorHarness.Driver(files)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var reported)
            .GetRunResult();
        Assert.Empty(reported);
        Assert.All(result.Results, static generator => Assert.Null(generator.Exception));
        return output;
    }
}
