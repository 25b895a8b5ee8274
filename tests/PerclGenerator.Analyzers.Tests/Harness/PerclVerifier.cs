using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using PerclGenerator.CodeFixes;

namespace PerclGenerator.Analyzers.Tests;

/// <summary>
/// Checks that exactly the marked places are reported, by whichever rule: <c>{|PERCL1001:…|}</c>. Sources begin with
/// the usual usings.
/// </summary>
internal static class PerclVerifier
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using Percl;
        using Percl.Declarations;

        """;

    /// <summary>What is not done in a whole solution at once, where something else may be done instead.</summary>
    private static readonly string[] Lossy =
    [
        "PERCL1001.RemoveCommand", "PERCL2017.RemoveAttribute", "PERCL3005.RemoveAttribute", "PERCL3007.RemoveAttribute",
    ];

    /// <summary>Code that compiles, apart from what is marked.</summary>
    public static Task VerifyAsync(string source, params DiagnosticResult[] expected) =>
        new MarkedSource(Usings + source).VerifyAsync(expected);

    /// <summary>Code that compiles, with a rule at work that is off.</summary>
    public static Task VerifyWithAsync(string ruleId, string source, params DiagnosticResult[] expected) =>
        new MarkedSource(Usings + source) { EnabledRule = ruleId }.VerifyAsync(expected);

    /// <summary>Code that is configured.</summary>
    public static Task VerifyConfiguredAsync(string editorConfig, string source, params DiagnosticResult[] expected)
    {
        var test = Create<EmptyCodeFixProvider>(source);
        test.ExpectedDiagnostics.AddRange(expected);
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + editorConfig));
        return test.RunAsync();
    }

    /// <summary>Code in a version of C#, whatever the compiler says of it.</summary>
    public static Task VerifyVersionAsync(LanguageVersion version, string source, params DiagnosticResult[] expected) =>
        VerifyVersionWithFileAsync(version, "readme.md", source, expected);

    /// <summary>Such code in a project that has a file beside it.</summary>
    public static Task VerifyVersionWithFileAsync(
        LanguageVersion version, string fileName, string source, params DiagnosticResult[] expected)
    {
        var marked = new MarkedSource(Usings + source)
        {
            Version = version,
            AcceptsErrors = true,
            Files = [new ScriptFile(fileName, "[ { \"Hangup\": {} } ]")],
        };
        return marked.VerifyAsync(expected);
    }

    /// <summary>Code that the compiler refuses as well.</summary>
    public static Task VerifyBrokenAsync(string source, params DiagnosticResult[] expected) =>
        new MarkedSource(Usings + source) { AcceptsErrors = true }.VerifyAsync(expected);

    /// <summary>Statements in a method.</summary>
    public static Task VerifyStatementsAsync(string statements) => VerifyAsync(InMethod(statements));

    /// <summary>A fix, applied to one place after the other and to all at once.</summary>
    public static Task VerifyFixAsync<TFix>(string source, string fixedSource)
        where TFix : CodeFixProvider, new()
    {
        var test = Create<TFix>(source);
        test.FixedCode = Usings + fixedSource;
        return test.RunAsync();
    }

    /// <summary>
    /// One of the fixes that suggestions become, applied to one place after the other and to all at once. Afterwards
    /// nothing is reported that is not marked, by any rule.
    /// </summary>
    /// <param name="key">The rule and the kind of suggestion, as in <c>PERCL2011.ReplaceValue</c>.</param>
    /// <param name="source">The code.</param>
    /// <param name="fixedSource">The code that it becomes.</param>
    public static Task VerifySuggestionAsync(string key, string source, string fixedSource) =>
        CreateForSuggestion(key, source, fixedSource).RunAsync();

    /// <summary>Such a fix of code that the compiler refuses as well.</summary>
    public static Task VerifyBrokenSuggestionAsync(string key, string source, string fixedSource)
    {
        var test = CreateForSuggestion(key, source, fixedSource);
        test.AcceptErrors();
        return test.RunAsync();
    }

    /// <summary>Such a fix, applied to two files at once.</summary>
    public static Task VerifySuggestionAsync(string key, (string Source, string Fixed) first, (string Source, string Fixed) second)
    {
        var test = CreateForTwo<SuggestionFix>(first, second);
        test.CodeActionEquivalenceKey = key;
        test.DisabledDiagnostics.Remove(key.Split('.')[0]);
        return test.RunAsync();
    }

    /// <summary>A fix, applied to two files at once.</summary>
    public static Task VerifyFixAsync<TFix>((string Source, string Fixed) first, (string Source, string Fixed) second)
        where TFix : CodeFixProvider, new() => CreateForTwo<TFix>(first, second).RunAsync();

    /// <summary>Statements in a method, and what a suggestion makes of them.</summary>
    public static Task VerifySuggestedStatementsAsync(string key, string statements, string fixedStatements) =>
        VerifySuggestionAsync(key, InMethod(statements), InMethod(fixedStatements));

    public static string InMethod(string statements) => $$"""
        class Program
        {
            void Method(string url, bool condition, PerclScript given)
            {
        {{statements}}
            }
        }
        """;

    public static string WithUsings(string source) => Usings + source;

    private static PerclTest<SuggestionFix> CreateForSuggestion(string key, string source, string fixedSource)
    {
        var test = Create<SuggestionFix>(source);
        test.FixedCode = Usings + fixedSource;
        // What no fix is for stays reported, and is marked.
        test.FixedState.MarkupHandling = MarkupMode.Allow;
        test.CodeActionEquivalenceKey = key;
        test.DisabledDiagnostics.Remove(key.Split('.')[0]);
        if (Lossy.Contains(key))
        {
            test.CodeFixTestBehaviors |= CodeFixTestBehaviors.SkipFixAllInSolutionCheck;
        }

        return test;
    }

    private static PerclTest<TFix> CreateForTwo<TFix>((string Source, string Fixed) first, (string Source, string Fixed) second)
        where TFix : CodeFixProvider, new()
    {
        var test = Create<TFix>(first.Source);
        test.TestState.Sources.Add(Usings + second.Source);
        test.FixedState.Sources.Add(Usings + first.Fixed);
        test.FixedState.Sources.Add(Usings + second.Fixed);
        return test;
    }

    private static PerclTest<TFix> Create<TFix>(string source)
        where TFix : CodeFixProvider, new() => new() { TestCode = Usings + source };
}
