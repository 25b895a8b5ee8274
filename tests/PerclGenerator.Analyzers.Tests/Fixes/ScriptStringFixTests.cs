using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PerclGenerator.Analyzers.Tests.Fixes;

/// <summary>Fixes in strings that hold scripts.</summary>
public sealed class ScriptStringFixTests
{
    private const string Quotes = "\"\"\"";

    [Theory]
    [MemberData(nameof(JsonSuggestions.All), MemberType = typeof(JsonSuggestions))]
    public async Task Suggestion_InAString_SilencesItsRuleAndRaisesNoOther(string key, string json, string expected)
    {
        foreach (var (before, after) in Spellings(json).Zip(Spellings(expected)))
        {
            using var runner = new FixRunner(Code(before), key);
            Assert.NotEqual(0, await runner.ApplyOneByOneAsync(key));
            Assert.Equal(Code(after), await runner.TextOfAsync("Code.cs"));
            Assert.Empty(await runner.DiagnoseAsync());
        }
    }

    [Theory]
    [MemberData(nameof(JsonSuggestions.All), MemberType = typeof(JsonSuggestions))]
    public async Task Suggestion_InSeveralStrings_IsCarriedOutAtOnce(string key, string json, string expected)
    {
        using var runner = new FixRunner(Code([.. Spellings(json)]), key);
        await runner.ApplyToAllAsync(key);
        Assert.Equal(Code([.. Spellings(expected)]), await runner.TextOfAsync("Code.cs"));
        Assert.Empty(await runner.DiagnoseAsync());
    }

    [Theory]
    [MemberData(nameof(JsonSuggestions.None), MemberType = typeof(JsonSuggestions))]
    public async Task WhatWouldBeWrongInAnotherWay_IsNotSuggested(string key, string json)
    {
        using var runner = new FixRunner(Code(SymbolDisplay.FormatLiteral(json, quote: true)));
        Assert.Contains(await runner.DiagnoseAsync(), diagnostic => key.StartsWith(diagnostic.Id, StringComparison.Ordinal));
        Assert.Equal(0, await runner.ApplyOneByOneAsync(key));
    }

    [Fact]
    public async Task RawString_OfManyLines_KeepsItsLayout()
    {
        using var runner = new FixRunner(Code($$"""
            {{Quotes}}
                [
                  { "Hangup": {} },
                  { "say": {
                      "text": 4,
                      "more": 1,
                      "most": 1
                  } },
                  { "Pause": { "length": 100 } }
                ]
                {{Quotes}}
            """));
        foreach (var key in new[] { "PERCL3004.Rename", "PERCL3005.RemoveAttribute", "PERCL3006.ReplaceValue", "PERCL1001.MoveInFront" })
        {
            await runner.ApplyOneByOneAsync(key);
        }

        Assert.Equal(
            Code($$"""
            {{Quotes}}
                [
                  { "Say": {
                      "text": "4"
                  } },
                  { "Pause": { "length": 100 } },
                  { "Hangup": {} }
                ]
                {{Quotes}}
            """),
            await runner.TextOfAsync("Code.cs"));
    }

    [Theory]
    [InlineData("PERCL3004.Rename", "$\"[{{\\\"say\\\":{{\\\"text\\\":\\\"{1}\\\"}}}}]\"", "$\"[{{\\\"Say\\\":{{\\\"text\\\":\\\"{1}\\\"}}}}]\"")]
    [InlineData("PERCL1001.MoveInFront", "$@\"[{{\"\"Hangup\"\":{{}}}},{{\"\"Say\"\":{{\"\"text\"\":\"\"{1}\"\"}}}}]\"", "$@\"[{{\"\"Say\"\":{{\"\"text\"\":\"\"{1}\"\"}}}},{{\"\"Hangup\"\":{{}}}}]\"")]
    [InlineData("PERCL3003.SplitCommands", "$\"[{{\\\"Say\\\":{{\\\"text\\\":\\\"{1}\\\"}},\\\"Hangup\\\":{{}}}}]\"", "$\"[{{\\\"Say\\\":{{\\\"text\\\":\\\"{1}\\\"}}}},{{\\\"Hangup\\\":{{}}}}]\"")]
    [InlineData("PERCL3004.Rename", "\"[{\\\"sa\" + \"y\\\":{\\\"text\\\":\\\"\" + 1 + \"\\\"}}]\"", null)]
    [InlineData("PERCL3004.Rename", "\"[{\" + (\"\\\"say\\\"\" + \":{\\\"text\\\":\\\"\") + 1 + \"\\\"}}]\"", "\"[{\" + (\"\\\"Say\\\"\" + \":{\\\"text\\\":\\\"\") + 1 + \"\\\"}}]\"")]
    public async Task ComposedString_IsFixedInItsPieces(string key, string text, string? expected)
    {
        using var runner = new FixRunner(Code(text));
        await runner.ApplyOneByOneAsync(key);
        Assert.Equal(Code(expected ?? text), await runner.TextOfAsync("Code.cs"));
    }

    [Theory]
    [InlineData("PERCL1001.RemoveCommand", "$\"[{{\\\"Hangup\\\":{{}}}},{{\\\"Say\\\":{{\\\"text\\\":\\\"{Console.Read()}\\\"}}}}]\"")]
    [InlineData("PERCL1001.RemoveCommand", "\"[{\\\"Hangup\\\":{}},{\\\"Say\\\":{\\\"text\\\":\\\"\" + Console.ReadLine() + \"\\\"}}]\"")]
    [InlineData("PERCL1001.MoveInFront", "$\"[{{\\\"Redirect\\\":{{\\\"actionUrl\\\":\\\"{Console.ReadLine()}\\\"}}}},{{\\\"Say\\\":{{\\\"text\\\":\\\"{Console.ReadLine()}a\\\"}}}}]\"")]
    public async Task CodeInAString_IsStillEvaluatedAndInItsOrder(string key, string text)
    {
        using var runner = new FixRunner("using System;\n" + Code(text));
        Assert.Contains(await runner.DiagnoseAsync(), static diagnostic => diagnostic.Id == "PERCL1001");

        await runner.ApplyOneByOneAsync(key);

        Assert.Equal("using System;\n" + Code(text), await runner.TextOfAsync("Code.cs"));
    }

    private static IEnumerable<string> Spellings(string json)
    {
        yield return SymbolDisplay.FormatLiteral(json, quote: true);
        yield return SymbolDisplay.FormatLiteral(json, quote: true) + "u8";
        yield return "@" + SymbolDisplay.FormatLiteral(json.Replace("\"", "\"\""), quote: false).Insert(0, "\"") + "\"";
        yield return Quotes + json + Quotes;
        yield return $"{Quotes}\n    {json}\n    {Quotes}";
    }

    private static string Code(params string[] texts) => $$"""
        using Percl;
        class Program
        {
            void Method()
            {
                {{string.Join("\n", texts.Select(static text => $"PerclScript.Parse(/* It. */ {text});"))}}
            }
        }
        """;
}
