using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace PerclGenerator.Analyzers.Tests;

/// <summary>
/// Code in a workspace, with the generators at work and all analyzers watching: for fixes and for what is configured.
/// </summary>
internal sealed class PerclTest<TFix> : CSharpCodeFixTest<CommandAnalyzer, TFix, DefaultVerifier>
    where TFix : CodeFixProvider, new()
{
    public PerclTest()
    {
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestState.AdditionalReferences.AddRange(References.Framework);
        TestState.AdditionalReferences.AddRange(References.AspNetCore);
        TestState.AdditionalReferences.Add(References.Percl);
        // Two analyzers report PERCL1001, with one descriptor.
        MarkupOptions = MarkupOptions.UseFirstDescriptor;
        // Testing switches on what is off.
        DisabledDiagnostics.AddRange(
            DescriptorTable.All.Where(static descriptor => !descriptor.IsEnabledByDefault).Select(static descriptor => descriptor.Id));
        // Each rule is suppressed, and tried in generated code, where the examples of its page are compiled.
        TestBehaviors |= TestBehaviors.SkipGeneratedSourcesCheck
            | TestBehaviors.SkipSuppressionCheck
            | TestBehaviors.SkipGeneratedCodeCheck;
    }

    /// <summary>Lets the compiler refuse the code.</summary>
    public void AcceptErrors()
    {
        CompilerDiagnostics = CompilerDiagnostics.None;
        TestState.AdditionalReferences.AddRange(References.Others);
    }

    /// <summary>The services of workspaces are composed once, not for each.</summary>
    protected override Task<Workspace> CreateWorkspaceImplAsync() => Task.FromResult<Workspace>(new AdhocWorkspace());

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => Analyzers.All;

    protected override IEnumerable<Type> GetSourceGenerators() => Generators.All;

    protected override ParseOptions CreateParseOptions() =>
        ((CSharpParseOptions)base.CreateParseOptions()).WithLanguageVersion(LanguageVersion.Latest);

    protected override CompilationOptions CreateCompilationOptions() =>
        ((CSharpCompilationOptions)base.CreateCompilationOptions()).WithNullableContextOptions(NullableContextOptions.Enable);
}
