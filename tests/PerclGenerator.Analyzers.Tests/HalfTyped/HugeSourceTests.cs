namespace PerclGenerator.Analyzers.Tests.HalfTyped;

/// <summary>Sources as programs write them, not people: they take a moment, not minutes.</summary>
public sealed class HugeSourceTests
{
    private const int Many = 4_000;
    private const int ManyTypes = 1_000;

    [Fact]
    public async Task ManyAddCalls_AreEachChecked() => Assert.Equal(
        Many - 1,
        await CountAsync("var script = new PerclScript();", "script.Add(new Hangup());"));

    [Fact]
    public async Task ManyBranches_AreEachChecked() => Assert.Equal(
        Many,
        await CountAsync(
            "var script = new PerclScript(); script.Add(new Hangup());",
            "if (script.Count > 1) { while (script.Count > 2) try { script.Add(new Hangup()); } finally { } }"));

    [Fact]
    public async Task CodeThatIsNestedDeeply_IsLeftAlone() => Assert.Equal(
        0,
        await CountAsync(
            "var script = new PerclScript(); script.AddRange(script" + string.Concat(Enumerable.Repeat(".Append(new Pause { Length = 500 })", 500)) + ");",
            "",
            string.Concat(Enumerable.Repeat("if (script.Count > 1) { ", 300))
                + "script.Add(new Hangup()); script.Add(new Say { Text = script.ToJson() });"
                + new string('}', 300)));

    [Fact]
    public async Task ManyElements_AreEachChecked() => Assert.Equal(
        Many - 1,
        await CountAsync("PerclScript script = [", "new Hangup(),", "];"));

    [Fact]
    public async Task ManyTypes_AreEachChecked() => Assert.Equal(
        ManyTypes,
        (await Compiler.RunAsync("using Percl;" + string.Concat(Enumerable.Range(0, ManyTypes).Select(
            static i => $"[PerclScript] partial record S{i} {{ public Hangup A => new(); public Hangup B => new(); }}\n")))).Length);

    private static async Task<int> CountAsync(string before, string piece, string after = "")
    {
        var reported = await Compiler.RunAsync(
            $$"""
            using System.Linq;
            using Percl;
            class Program
            {
                void Method()
                {
                    {{before}}
                    {{string.Concat(Enumerable.Repeat(piece + "\n", Many))}}
                    {{after}}
                }
            }
            """);
        Assert.All(reported, static diagnostic => Assert.Equal("PERCL1001", diagnostic.Id));
        return reported.Length;
    }
}
