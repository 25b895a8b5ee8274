namespace PerclGenerator.Analyzers.Tests.Json;

/// <summary>PerCL in strings.</summary>
public sealed class ScriptStringTests
{
    private const string Quotes = "\"\"\"";

    private const string Declarations = """
        static class Target
        {
            public static void Take(string name, [System.Diagnostics.CodeAnalysis.StringSyntax("percl")] string? json) { }
            public static void TakeAll([System.Diagnostics.CodeAnalysis.StringSyntax("PerCL")] params string[] json) { }
            public static void Other(string json, [System.Diagnostics.CodeAnalysis.StringSyntax("Json")] string other) { }
            [System.Diagnostics.CodeAnalysis.StringSyntax("PerCL")]
            public static string Field = "{|PERCL3002:1|}";
            [System.Diagnostics.CodeAnalysis.StringSyntax("PerCL")]
            public static string Property { get; set; } = "{|PERCL3002:1|}";
            [System.Diagnostics.CodeAnalysis.StringSyntax("PerCL")]
            public static string Computed => "{|PERCL3002:1|}";
        }
        """;

    [Theory]
    [InlineData("PerclScript.Parse(\"[{{|PERCL3004:\\\"Sai\\\"|}:{}}]\");")]
    [InlineData("PerclScript.Parse(\"[{{|PERCL3004:\\\"Sai\\\"|}:{}}]\"u8);")]
    [InlineData("PerclScript.Parse(json: @\"[{{|PERCL3004:\"\"Sai\"\"|}:{}}]\");")]
    [InlineData("PerclScript.Parse((url == null ? \"{|PERCL3002:1|}\" : \"{|PERCL3002:2|}\")!);")]
    [InlineData("PerclScript.Parse(url ?? \"{|PERCL3002:1|}\");")]
    [InlineData("PerclScript.Parse(url switch { \"1\" => \"{|PERCL3002:1|}\", _ => \"{|PERCL1007:[]|}\" });")]
    [InlineData("PerclScript.Parse(\"[{{|PERCL3004:\\u0022Sai\\u0022|}:{}}]\");")]
    [InlineData("PerclScript.Parse($\"[{{{|PERCL3004:\\\"Sai\\\"|}:{{}}}}]\");")]
    [InlineData("PerclScript.Parse(\"[{\" + \"{|PERCL3004:\\\"Sai\\\"|}\" + \":{}}]\");")]
    [InlineData("PerclScript.Parse(\"[{\" + url + \"}]\");")]
    [InlineData("PerclScript.Parse($\"[{url}]\");")]
    [InlineData("PerclScript.Parse($\"[{{\\\"Redirect\\\":{{\\\"actionUrl\\\":{|PERCL2001:\\\"/a/{url}\\\"|}}}}}]\");")]
    [InlineData("PerclScript.Parse($\"[{{\\\"Redirect\\\":{{\\\"actionUrl\\\":\\\"{url}/a\\\"}}}}]\");")]
    [InlineData("PerclScript.Parse($\"[{{\\\"Pause\\\":{{\\\"length\\\":{url}}}}}]\");")]
    [InlineData("PerclScript.Parse($\"[{{\\\"Pause\\\":{{\\\"length\\\":{|PERCL3006:\\\"{url}\\\"|}}}}}]\");")]
    [InlineData("PerclScript.Parse(url); PerclScript.Parse(url + url);")]
    [InlineData("Target.Take(\"[1\", \"[{|PERCL3003:1|}]\");")]
    [InlineData("Target.Take(json: \"[{|PERCL3003:1|}]\", name: \"[1\");")]
    [InlineData("Target.TakeAll(\"{|PERCL1007:[]|}\", \"[{|PERCL3003:1|}]\", \"[{|PERCL3003:2|}]\");")]
    [InlineData("Target.Other(\"[1\", \"[1\");")]
    [InlineData("Target.Field = \"[{|PERCL3003:1|}]\"; Target.Property = \"[{|PERCL3003:1|}]\";")]
    [InlineData("var json = /* lang=percl */ \"[{|PERCL3003:1|}]\";")]
    [InlineData("var json = /*language=PerCL*/ \"[{|PERCL3003:1|}]\" + url;")]
    [InlineData("// lang=percl\nvar json = \"[{|PERCL3003:1|}]\";")]
    [InlineData("var json = // lang = percl\n \"[{|PERCL3003:1|}]\";")]
    [InlineData("// lang=percl\nConsole.WriteLine(\"[{|PERCL3003:1|}]\");")]
    [InlineData("// lang=percl\nConsole.WriteLine(\"{0}\", \"[1]\");")]
    [InlineData("// lang=json\nvar json = \"[1]\"; var other = \"[1]\"; // lang=percl\n")]
    [InlineData("// A slang=percl, or lang=perclish.\nvar json = \"[1]\";")]
    [InlineData("PerclScript.Parse(\"[{{|PERCL2010:\\\"Say\\\"|}:{}}{|PERCL3001:|}\");")]
    [InlineData("PerclScript.Parse(\"[]{|PERCL3001:x|}\");")]
    [InlineData("PerclScript.Parse(\"[{|PERCL3001:// no comment|}\\n]\");")]
    [InlineData("PerclScript.Parse(\"[]{|PERCL3001:{|}{a:int}}\");")]
    [InlineData("#pragma warning disable PERCL3003\nPerclScript.Parse(\"[1]\");\n#pragma warning restore PERCL3003")]
    public Task Strings_AreCheckedWhereTheySayThatTheyAreScripts(string statements) =>
        PerclVerifier.VerifyAsync(Declarations + PerclVerifier.InMethod(statements));

    [Fact]
    public Task RawString_OfManyLines_IsCheckedInPlace() => PerclVerifier.VerifyStatementsAsync($$"""
                PerclScript.Parse({{Quotes}}
                    [
                      { "Pause": { "length": {|PERCL3006:"4"|} } },

                      { "GetDigits": {
                          "actionUrl": {|PERCL2001:"/menu"|},
                          "prompts": [ { {|PERCL1002:"Hangup"|}: {} } ],
                          {|PERCL3005:"maxDigit"|}: 4,
                          {|PERCL3007:"minDigits"|}: 4,
                          "minDigits": 4
                      } },
                      {|PERCL1001:{
                        "Say": { "text": "a" }
                      }|}
                    ]
                    {{Quotes}});
        """);

    [Fact]
    public Task InterpolatedString_OfManyLines_IsCheckedInPlace() => PerclVerifier.VerifyStatementsAsync("""
                PerclScript.Parse($@"
                    [
                      {{ ""Say"": {{ ""text"": ""Hello {url}"", {|PERCL3005:""voice""|}: ""{url}"" }} }},
                      {url},
                      {{ ""Redirect"": {{ ""actionUrl"": {|PERCL2001:""/{url}""|} }} }}
                    ]");
        """);

    [Fact]
    public Task CommandsOfOnesOwn_AreKnown() => PerclVerifier.VerifyAsync("""
        [PerclCommand]
        partial record Teleport
        {
            public required string To { get; init; }

            static readonly PerclScript Script = PerclScript.Parse("[{\"Teleport\":{\"to\":\"a\",{|PERCL3005:\"from\"|}:\"b\"}},{{|PERCL3004:\"Teleports\"|}:{}}]");
        }
        """);

    [Fact]
    public Task Message_SaysWhatWouldBeRight() => PerclVerifier.VerifyAsync(
        PerclVerifier.InMethod("PerclScript.Parse(\"[{{|#0:\\\"say\\\"|}:{}}, {\\\"Say\\\":{\\\"text\\\":\\\"a\\\",{|#1:\\\"enforcePCI\\\"|}:true}}]\");"),
        Expected.Of("PERCL3004", 0, "PerCL has no command 'say'; names are case-sensitive: did you mean 'Say'?"),
        Expected.Of("PERCL3005", 1, "'Say' has no attribute 'enforcePCI': it was removed (since 2022 or earlier); use 'privacyMode'"));
}
