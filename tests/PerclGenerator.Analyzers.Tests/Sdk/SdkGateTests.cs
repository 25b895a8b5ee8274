using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OfficialSdk;
using Percl.CSharp.Declarations;
using Percl.Language.Data;

namespace PerclGenerator.Analyzers.Tests.Sdk;

/// <summary>What decides that code on FreeClimb's SDK is read, and what that costs.</summary>
public sealed class SdkGateTests
{
    private const string Base = "namespace freeclimb.Model { public class PerclCommand { } public class Other { } }";

    [Theory]
    [InlineData("Another", Base)]
    [InlineData("freeclimb", "namespace freeclimb.Model { public class Other { } }")]
    [InlineData("freeclimb", "public class PerclCommand { }")]
    public async Task AnotherLibrary_IsNotTheSdk_AndNothingRuns(string assembly, string library)
    {
        var compilation = SdkCode.Compile([Parse("class Program { }")], [Reference(assembly, library)]);

        Assert.Null(CommandCatalog.Of(compilation));
        await AssertRegisteredAsync(compilation, static count => count == 0);
    }

    [Fact]
    public async Task NoLibraryAtAll_RunsNothing()
    {
        var compilation = SdkCode.Compile([Parse(Base)], []);

        Assert.Null(CommandCatalog.Of(compilation));
        await AssertRegisteredAsync(compilation, static count => count == 0);
    }

    [Fact]
    public async Task RuntimeLibraryWithoutTheSdk_RunsNothingForTheSdk()
    {
        var compilation = SdkCode.Compile([Parse("class Program { }")], [References.Percl]);

        await AssertRegisteredAsync(
            compilation, static count => count == 0, static one => one is SdkScriptAnalyzer or SdkMigrationAnalyzer);
        await AssertRegisteredAsync(compilation, static count => count > 0);
    }

    [Fact]
    public async Task Sdk_WithoutTheRuntimeLibrary_HasTheLanguageFromTheData()
    {
        var compilation = SdkCode.Compile([Parse("class Program { }")], [SdkReferences.Of(SdkStub.Newest)]);
        var catalog = CommandCatalog.Of(compilation)!;

        Assert.True(catalog.HasSdk);
        Assert.Null(catalog.Runtime);
        Assert.Same(LanguageData.Language, catalog.Language);
        Assert.Equal(catalog.Language.Commands, catalog.KnownLanguage.Commands);
        await AssertRegisteredAsync(compilation, static count => count > 0);
    }

    [Fact]
    public void Sdk_BesideTheRuntimeLibrary_LeavesTheLanguageToTheLibrary()
    {
        var catalog = CommandCatalog.Of(SdkCode.Compile([], [SdkReferences.Of(SdkStub.Newest), References.Percl]))!;

        Assert.True(catalog.HasSdk);
        Assert.NotNull(catalog.Runtime);
        Assert.NotSame(LanguageData.Language, catalog.Language);
        Assert.Equal(
            LanguageData.Language.Commands.OrderBy(static command => command.Name),
            catalog.Language.Commands.OrderBy(static command => command.Name));
    }

    [Fact]
    public void Sdk_AfterAnEdit_IsNotReadAgain()
    {
        var tree = Parse("class Program { }");
        var before = SdkCode.Compile([tree], [SdkReferences.Of(SdkStub.Newest)]);
        var after = before.ReplaceSyntaxTree(tree, Parse("class Program { int edited; }"));

        Assert.NotNull(Find(before));
        Assert.Same(Find(before), Find(after));

        static ParsedCommand? Find(Compilation compilation) => CommandCatalog.Of(compilation)!
            .Find(compilation.GetTypeByMetadataName("freeclimb.Model.Say"), CancellationToken.None);
    }

    /// <summary>No version of the SDK lacks an attribute that the newest has, unless the table says so.</summary>
    [Fact]
    public void EachCommandOfTheSdk_HasTheAttributesOfTheLanguage()
    {
        var compilation = SdkCode.Compile([], [SdkReferences.Of(SdkStub.Newest)]);
        var catalog = CommandCatalog.Of(compilation)!;

        Assert.All(catalog.Language.Commands, command =>
        {
            var type = compilation.GetTypeByMetadataName("freeclimb.Model." + command.Name);
            Assert.Equal(command.Attributes, catalog.Find(type, CancellationToken.None)!.Schema.Attributes);
        });
    }

    [Fact]
    public async Task SdkTwice_IsNoReasonToFail()
    {
        var two = SdkStub.Versions.Take(2).Select(version => SdkReferences.Of(version)).ToArray();
        var tree = Parse("""
            using System.Collections.Generic;
            using freeclimb.Model;
            class Program { object A() => new PerclScript(new List<PerclCommand> { new Hangup(), new Redirect("/a") }); }
            """);
        var alias = SdkCode.Compile(
            [Parse("extern alias old; class Program { object A() => new old::freeclimb.Model.Redirect(\"/a\"); }")],
            [two[0], two[1].WithAliases(["old"])]);

        // The compiler has errors of its own for the first, which makes each name ambiguous.
        Assert.DoesNotContain(await SdkCode.DiagnoseAsync(SdkCode.Compile([tree], two)), static one => one.Id == "AD0001");
        Assert.Equal(["PERCL2001"], (await SdkCode.DiagnoseAsync(alias)).Select(static one => one.Id));
    }

    /// <summary>Code that is being typed, with and without the runtime library beside the SDK.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task HalfTypedCode_NeverFails(bool hasRuntime)
    {
        const int cuts = 60;
        const string code = """
            using System.Collections.Generic;
            using freeclimb.Enums;
            using freeclimb.Model;
            class Program
            {
                string Run(string url)
                {
                    var list = new List<PerclCommand> { new Say("a", loop: 2) { PrivacyMode = true } };
                    var script = new PerclScript(list) { Commands = list };
                    script.Commands.Add(new GetDigits(url, maxDigits: 1, prompts: [new Play(url)]));
                    list.AddRange(new[] { new CreateConference(url, playBeep: PlayBeep.ALWAYS) });
                    PerclScript other = new(new() { new Hangup() });
                    other.Commands[0] = new SetTalk(); list[0].Command = "x";
                    return other.ToJson();
                }
            }
            """;
        IEnumerable<MetadataReference> libraries = hasRuntime ? [References.Percl] : [];
        for (var i = 1; i <= cuts; i++)
        {
            var tree = Parse(code[..(code.Length * i / cuts)]);
            var reported = await SdkCode.DiagnoseAsync(
                SdkCode.Compile([tree], [SdkReferences.Of(SdkStub.Newest), .. libraries]));

            Assert.DoesNotContain(reported, static one => one.Id == "AD0001");
        }
    }

    private static async Task AssertRegisteredAsync(
        Compilation compilation, Func<int, bool> isRight, Func<DiagnosticAnalyzer, bool>? only = null)
    {
        var analyzers = Tests.Analyzers.All.Where(only ?? (static one => one is PerclAnalyzer)).ToArray();
        var running = compilation.WithAnalyzers([.. analyzers], new AnalyzerOptions([]));
        await running.GetAnalyzerDiagnosticsAsync();
        var registered = 0;
        foreach (var analyzer in analyzers)
        {
            var telemetry = await running.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None);
            registered += telemetry.SyntaxNodeActionsCount + telemetry.OperationActionsCount + telemetry.SymbolActionsCount
                + telemetry.CodeBlockStartActionsCount + telemetry.AdditionalFileActionsCount;
        }

        Assert.True(isRight(registered), $"{registered} actions are registered.");
    }

    private static PortableExecutableReference Reference(string assembly, string source)
    {
        using var image = new MemoryStream();
        Assert.True(SdkCode.Compile([Parse(source)], [], assembly).Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source);
}
