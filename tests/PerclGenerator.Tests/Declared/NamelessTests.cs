using Microsoft.CodeAnalysis.CSharp;

namespace PerclGenerator.Tests.Declared;

/// <summary>Nothing is generated for a type without a name, as there is while somebody types.</summary>
public sealed class NamelessTests
{
    [Theory]
    [InlineData("[PerclCommand] public partial record")]
    [InlineData("[PerclScript] public partial record")]
    [InlineData("[PerclScript] public partial record { public Say A => new() { Text = \"a\" }; }")]
    [InlineData("[PerclObject] public partial class { public string? A { get; init; } }")]
    [InlineData("[PerclScript] public partial class (string A) { }")]
    [InlineData("[PerclScript] public partial class Menu<> { public Hangup A => new(); }")]
    public void Nothing_IsGenerated(string source) => Assert.Empty(DeclaredTypes.Generate(source));

    [Theory]
    [InlineData("public enum Mode { One, , Two = 5, = 7 }")]
    [InlineData("public partial class { public enum Mode { One } }")]
    [InlineData("public enum { One }")]
    public void Enum_WithAMissingName_IsWrittenWithoutIt(string declaration)
    {
        var generated = DeclaredTypes.Generate(
            declaration + " [PerclCommand] public partial record Dial { public Mode? Mode { get; init; } }");

        var parsed = CSharpSyntaxTree.ParseText(Assert.Single(generated).Value);
        Assert.Empty(parsed.GetDiagnostics());
    }

    [Theory]
    [InlineData("[PerclScript] public partial class A { public Hangup B => new(); public Say }", "App.A.g.cs")]
    [InlineData("[PerclScript] public partial class A<T> { public Hangup B => new(); }", "App.A_1.g.cs")]
    public void WhatHasAName_IsGenerated(string source, string file) =>
        Assert.Equal([file], DeclaredTypes.Generate(source).Keys);
}
