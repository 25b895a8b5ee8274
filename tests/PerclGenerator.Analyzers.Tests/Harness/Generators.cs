using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PerclGenerator.Analyzers.Tests;

/// <summary>The generators that look at code.</summary>
internal static class Generators
{
    /// <summary>Gets their types.</summary>
    public static IReadOnlyList<Type> All { get; } =
        [typeof(CommandGenerator), typeof(ObjectGenerator), typeof(ScriptGenerator)];

    /// <summary>Creates what runs them.</summary>
    /// <param name="parseOptions">How the code is parsed.</param>
    public static GeneratorDriver CreateDriver(CSharpParseOptions parseOptions) => CSharpGeneratorDriver.Create(
        All.Select(static type => ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator()),
        parseOptions: parseOptions);
}
