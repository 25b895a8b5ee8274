using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PerclGenerator.Caching;

namespace PerclGenerator.Tests.Caching;

/// <summary>The types that are found are those that Roslyn's provider of attributes finds.</summary>
public sealed class MarkedTypeTests
{
    [Theory]
    [InlineData("B A", "[PerclCommand] public class B; [PerclCommand] public class A;")]
    [InlineData("A A.B", "[PerclCommand] public class A { [Percl.PerclCommandAttribute] struct B { } }")]
    [InlineData("A B C D<T>", "[PerclCommand] record A; [PerclCommand] record struct B; [PerclCommand] interface C; [PerclCommand] class D<T>;")]
    [InlineData("A", "public partial class A; [PerclCommand] partial class A;")]
    [InlineData("A", "[PerclCommand] partial class A;", "[System.Obsolete] partial class A;")]
    [InlineData("A", "[PerclCommand] partial class A;", "[PerclCommand] partial class A;")]
    [InlineData("B A", "partial class A; [PerclCommand] class B;", "[PerclCommand] partial class A;")]
    [InlineData("A PerclObject:A", "[PerclCommand, PerclObject] partial class A;")]
    [InlineData("A PerclScript:A", "[PerclCommand] partial class A;", "[PerclScript] partial class A;")]
    [InlineData("", "[PerclCommand<int>] class A; [Other.PerclCommand] class B; [PerclCommands] class C;")]
    [InlineData("", "[PerclCommand] enum A { B } [PerclCommand] delegate void C(); class D { [PerclCommand] int e; }")]
    [InlineData("A", "[global::Percl.PerclCommand] class A; [field: PerclCommand] class B; [@PerclScript2] class C;")]
    [InlineData("A", "[PerclComm\\u0061nd] class A;")]
    [InlineData("A", "namespace N { using Mark = Percl.PerclCommandAttribute; [Mark] class A; [System.Obsolete] class B; }")]
    [InlineData("A", "global using MarkAttribute = Percl.PerclCommandAttribute;", "[Mark] class A; [System.Obsolete] class B;")]
    [InlineData("B A", "[System.Obsolete] partial class A { private int _fieldThatReachesFurtherThanTheAttributeOfTheOtherPart; }", "[PerclCommand] class B;", "using Mark = Percl.PerclCommandAttribute; [Mark] partial class A;")]
    [InlineData("B A", "using Mark = Percl.PerclCommandAttribute; [System.Obsolete] partial class A; [PerclCommand] class B; [Mark] partial class A;")]
    [InlineData("PerclObject:A", "global using Mark = Percl.PerclObjectAttribute;", "[Mark] class A; [PerclCommands] class B;")]
    [InlineData("", "using PerclCommand = System.ObsoleteAttribute; [PerclCommand] class A;")]
    [InlineData("", "[PerclCommand] class A; namespace Percl2 { } class PerclCommandAttribute : System.Attribute;")]
    [InlineData("A", "namespace Percl { class PerclCommandAttribute : System.Attribute; [PerclCommand] class A; }")]
    [InlineData("", "namespace Percl { class PerclCommandAttribute<T> : System.Attribute; [PerclCommand<int>] class A; }")]
    [InlineData("A", "[PerclCommand(1, IsTerminal = )] class A { ")]
    [InlineData("", "[PerclCommand] partial")]
    [InlineData("?", "[PerclCommand] class { }")]
    [InlineData("A", "[PerclCommand class A;")]
    [InlineData("", "[PerclCommand] int a; void M() { [PerclCommand] class B; }")]
    public void Types_AreThoseOfTheProvider(string expected, params string[] sources)
    {
        var compilation = GeneratorHarness.Compile(
            ["global using Percl; namespace Other { class PerclCommandAttribute : System.Attribute; }", .. sources]);
        var provider = new Provider();
        CSharpGeneratorDriver.Create([provider.AsSourceGenerator()], parseOptions: GeneratorHarness.ParseOptions)
            .RunGenerators(compilation);

        var found = Marker.All
            .SelectMany(marker => MarkedSymbols.Find(marker, compilation, CancellationToken.None)
                .Select(type => Text(Names[marker.Index], type)))
            .Distinct();

        Assert.Equal(provider.Found.Distinct(), found);
        Assert.Equal(expected, string.Join(" ", provider.Found.Distinct()));
    }

    private static string[] Names { get; } = ["PerclCommand", "PerclObject", "PerclScript"];

    private static string Text(string name, ISymbol type) => (name == Names[0] ? "" : name + ":")
        + (type.Name.Length == 0 ? "?" : type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat));

    private sealed class Provider : IIncrementalGenerator
    {
        public List<string> Found { get; } = [];

        public void Initialize(IncrementalGeneratorInitializationContext context)
        {
            foreach (var name in Names)
            {
                context.RegisterSourceOutput(
                    context.SyntaxProvider.ForAttributeWithMetadataName(
                        $"Percl.{name}Attribute",
                        static (node, _) => node is TypeDeclarationSyntax,
                        (marked, _) => Text(name, marked.TargetSymbol)).Collect(),
                    (_, types) => Found.AddRange(types));
            }
        }
    }
}
