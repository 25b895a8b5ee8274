using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PerclGenerator.CodeFixes;

namespace PerclGenerator.Analyzers.Tests.Documentation;

/// <summary>What the assemblies say of the rules; the pages must say the same.</summary>
internal static class Rules
{
    /// <summary>Rules for which something is reported at compile time.</summary>
    public static IReadOnlySet<string> AtCompileTime { get; } =
        DescriptorTable.All.Select(static descriptor => descriptor.Id).ToHashSet();

    /// <summary>Rules for which the writer refuses a script.</summary>
    public static IReadOnlySet<string> AtRunTime { get; } = RuleIdTexts.UsedBy(typeof(Percl.PerclWriter).Assembly);

    /// <summary>Whether a rule is one of endpoints, which the language knows nothing of: analyzers alone find it broken.</summary>
    public static bool IsOfEndpoints(string id) => id.StartsWith("PERCL5", StringComparison.Ordinal);

    /// <summary>Whether a rule is one of script files: nothing in C# breaks it.</summary>
    public static bool IsOfFiles(string id) => id is "PERCL3008" or "PERCL3009" or "PERCL3010";

    /// <summary>Whether a rule is one of code on FreeClimb's SDK: nothing in JSON breaks it.</summary>
    public static bool IsOfSdk(string id) => id is "PERCL2022" or "PERCL2023";

    /// <summary>Rules that a fix knows.</summary>
    public static IReadOnlySet<string> WithFix { get; } = typeof(NodeFix).Assembly.GetTypes()
        .Where(static type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
        .SelectMany(static type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds)
        .ToHashSet();

    /// <summary>How a page and the index call a rule's severity.</summary>
    public static string SeverityOf(DiagnosticDescriptor descriptor) =>
        descriptor.IsEnabledByDefault ? descriptor.DefaultSeverity.ToString() : "Off";

    public static TheoryData<string> All() => [.. RuleIdTexts.All()];

    /// <summary>Rules of the order of commands and of their attributes.</summary>
    public static TheoryData<string> OfCommands() => [.. RuleIdTexts.All().Where(static id => id[5] is '1' or '2' && !IsOfSdk(id))];

    /// <summary>Rules that are not off. A category switches none on.</summary>
    public static TheoryData<string> SwitchedOn() =>
        [.. AtCompileTime.Where(static id => DescriptorTable.Find(id).IsEnabledByDefault).Order(StringComparer.Ordinal)];

    /// <summary>Rules that C# can break.</summary>
    public static TheoryData<string> WithDescriptorInCode() =>
        [.. AtCompileTime.Where(static id => !IsOfFiles(id)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> WithDescriptor() => [.. AtCompileTime.Order(StringComparer.Ordinal)];
}
