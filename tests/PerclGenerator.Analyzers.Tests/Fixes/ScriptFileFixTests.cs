using PerclGenerator.CodeFixes;

namespace PerclGenerator.Analyzers.Tests.Fixes;

/// <summary>Fixes in script files.</summary>
public sealed class ScriptFileFixTests
{
    private const string Name = "a.percl.json";

    [Theory]
    [MemberData(nameof(JsonSuggestions.All), MemberType = typeof(JsonSuggestions))]
    public async Task Suggestion_InAFile_SilencesItsRuleAndRaisesNoOther(string key, string json, string expected)
    {
        using var one = new FixRunner(key: key);
        one.AddFile(Name, json);
        Assert.NotEqual(0, await one.ApplyOneByOneAsync(key));
        Assert.Equal(expected, await one.TextOfAsync(Name));
        Assert.Empty(await one.DiagnoseAsync());
    }

    [Theory]
    [MemberData(nameof(JsonSuggestions.All), MemberType = typeof(JsonSuggestions))]
    public async Task Suggestion_InTwoFiles_IsCarriedOutAtOnce(string key, string json, string expected)
    {
        using var all = new FixRunner(key: key);
        all.AddFile(Name, json);
        all.AddFile("b.percl.json", "// More.\r\n" + json);
        await all.ApplyToAllAsync(key);
        Assert.Equal(expected, await all.TextOfAsync(Name));
        Assert.Equal("// More.\r\n" + expected, await all.TextOfAsync("b.percl.json"));
        Assert.Empty(await all.DiagnoseAsync());
    }

    [Theory]
    [MemberData(nameof(JsonSuggestions.None), MemberType = typeof(JsonSuggestions))]
    public async Task WhatWouldBeWrongInAnotherWay_IsNotSuggested(string key, string json)
    {
        using var runner = new FixRunner();
        runner.AddFile(Name, json);
        Assert.Contains(await runner.DiagnoseAsync(), diagnostic => key.StartsWith(diagnostic.Id, StringComparison.Ordinal));
        Assert.Equal(0, await runner.ApplyOneByOneAsync(key));
    }

    [Fact]
    public void Suggestions_AreTriedForEachRuleThatHasOne()
    {
        // Two need placeholders, JSON puts no URLs together, and the others are of C# alone.
        string[] others =
        [
            "PERCL2001", "PERCL2004", "PERCL2010", "PERCL2022", "PERCL2023", "PERCL1003", "PERCL4001",
            "PERCL5001", "PERCL5002", "PERCL5003", "PERCL5005", "PERCL5006",
        ];
        var tried = JsonSuggestions.All.Select(static row => row.Data.Item1.Split('.')[0]).Concat(others).ToHashSet();

        Assert.Equal(new ScriptFileFix().FixableDiagnosticIds.Order(), tried.Order());
    }

    [Theory]
    [InlineData("PERCL2001.PrefixUrl", "[{\"Say\":{\"text\":\"{{baseUrl}}\"}},{\"Redirect\":{\"actionUrl\":\"/menu\"}}]", "[{\"Say\":{\"text\":\"{{baseUrl}}\"}},{\"Redirect\":{\"actionUrl\":\"{{baseUrl}}/menu\"}}]")]
    [InlineData("PERCL2001.PrefixUrl", "[{\"Say\":{\"text\":\"{{text}}\"}},{\"Redirect\":{\"actionUrl\":\"/menu\"}}]", null)]
    [InlineData(
        "PERCL2017.FillWithPlaceholder",
        """[{"OutDial":{"destination":"+15550123456","callingNumber":"+15550123456","actionUrl":"https://a.example.com","callConnectUrl":"https://a.example.com","ifMachine":"redirect"}}]""",
        """[{"OutDial":{"destination":"+15550123456","callingNumber":"+15550123456","actionUrl":"https://a.example.com","callConnectUrl":"https://a.example.com","ifMachine":"redirect", "ifMachineUrl": "{{ifMachineUrl}}"}}]""")]
    [InlineData("PERCL2010.FillWithPlaceholder", "[{\"Say\":{\"text\":\"{{text}}\"}},{\"Say\":{}},{\"Say\":{\"text\":\"\"}},{\"Pause\":{}}]", "[{\"Say\":{\"text\":\"{{text}}\"}},{\"Say\":{ \"text\": \"{{text2}}\" }},{\"Say\":{\"text\":\"{{text3}}\"}},{\"Pause\":{ \"length\": {{length:int}} }}]")]
    [InlineData("PERCL3006.ReplaceWithPlaceholder", "[{\"Say\":{\"text\":{{text:int}}}},{\"Pause\":{\"length\":\"{{length}}\"}}]", "[{\"Say\":{\"text\":\"{{text}}\"}},{\"Pause\":{\"length\":{{length:int}}}}]")]
    public async Task Placeholder_OfAFile_IsUsed(string key, string json, string? expected)
    {
        using var runner = new FixRunner();
        runner.AddFile(Name, json);
        await runner.ApplyOneByOneAsync(key);
        Assert.Equal(expected ?? json, await runner.TextOfAsync(Name));
    }

    [Fact]
    public async Task Layout_StaysAndCommentsGoWithTheirItems()
    {
        using var runner = new FixRunner();
        runner.AddFile(Name, """
            [
              // First.
              { "Hangup": {} }, // Over.
              /* Never. */
              { "Say": { "text": "a" } }, // Said.

              {
                "Pause": {
                  "length": 100,
                  // Unknown.
                  "more": 1, // Gone.
                  "most": 1
                }
              }
            ]
            """.ReplaceLineEndings("\r\n"));

        await runner.ApplyOneByOneAsync("PERCL1001.MoveInFront");
        await runner.ApplyToAllAsync("PERCL3005.RemoveAttribute");

        Assert.Equal(
            """
            [
              /* Never. */
              { "Say": { "text": "a" } }, // Said.
              {
                "Pause": {
                  "length": 100
                }
              },

              // First.
              { "Hangup": {} } // Over.
            ]
            """.ReplaceLineEndings("\r\n"),
            await runner.TextOfAsync(Name));
    }

    [Theory]
    [InlineData("[{\"Hangup\":{}},{\"Say\":")]
    [InlineData("[{\"say\"")]
    [InlineData("[{\"Say\":{\"text\":\"a\",\"text\"")]
    [InlineData("{\"Hangup\":{}")]
    [InlineData("[{\"Say\":{\"text\":4")]
    [InlineData("[{\"Redirect\":{\"actionUrl\":\"{{baseUrl")]
    public async Task HalfTypedFile_ThrowsNowhere(string json)
    {
        using var runner = new FixRunner();
        runner.AddFile(Name, json);
        foreach (var diagnostic in await runner.DiagnoseAsync())
        {
            foreach (var offer in await runner.OfferAsync(diagnostic))
            {
                await offer.Value.GetOperationsAsync(CancellationToken.None);
            }
        }
    }
}
