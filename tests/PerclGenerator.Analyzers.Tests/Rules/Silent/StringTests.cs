namespace PerclGenerator.Analyzers.Tests.Rules.Silent;

/// <summary>Strings that are no scripts, or scripts of which nobody can know that they are wrong.</summary>
public sealed class StringTests
{
    private const string Declarations = """
        public static class Sink
        {
            public static void Json([StringSyntax(StringSyntaxAttribute.Json)] string json) { }
            public static void Both(string text, [StringSyntax("PerCL")] string json) { }
            public static string Id(string text) => text;
            public static void Lines(params string[] lines) { }
            [StringSyntax("PerCL")] public static string Script { get; set; } = "";
            public static void None([StringSyntax("PerCL")] string json = "") => Script = "";
        }

        """;

    private static readonly Dictionary<string, string> Statements = new(StringComparer.Ordinal)
    {
        ["string without a comment"] = "_ = \"[1]\";",
        ["comment of another language"] = "// lang=json\n_ = \"[1]\";",
        ["comment that only speaks of it"] = "// Here lang=percl is meant.\n_ = \"[1]\";",
        ["comment behind the string"] = "_ = \"[1]\"; // lang=percl",
        ["comment of the statement before"] = "_ = \"[]\".Length; // lang=percl\n\n_ = Sink.Id(name) + \"[1]\";",
        ["documentation"] = "/// lang=percl\nvoid Local() => Sink.Id(\"[1]\");",
        ["disabled code"] = "#if NEVER\n// lang=percl\n_ = \"[1]\";\n#endif",
        ["region"] = "#region lang=percl\n_ = \"[1]\";\n#endregion",
        ["comment in a string"] = "_ = \"// lang=percl\"; _ = \"[1]\";",
        ["JSON parameter"] = "Sink.Json(\"{\");",
        ["other parameter"] = "Sink.Both(\"[1]\", \"[{\\\"Hangup\\\":{}}]\");",
        ["other parameter by name"] = "Sink.Both(json: \"[{\\\"Hangup\\\":{}}]\", text: \"[1]\");",
        ["argument of a call in an argument"] = "PerclScript.Parse(Sink.Id(\"[1]\"));",
        ["string that is compared in an argument"] = "PerclScript.Parse(name == \"[1]\" ? \"[{\\\"Hangup\\\":{}}]\" : name);",
        ["pattern in an argument"] = "PerclScript.Parse(name switch { \"[1]\" => \"[{\\\"Hangup\\\":{}}]\", _ => name });",
        ["text that is changed in an argument"] = "PerclScript.Parse(\"[1]\".Replace(\"1\", name));",
        ["format in an argument"] = "PerclScript.Parse(string.Format(\"[{0}]\", name));",
        ["join in an argument"] = "PerclScript.Parse(\"[\" + string.Join(\",\", name, url) + \"]\");",
        ["file in an argument"] = "PerclScript.Parse(System.IO.File.ReadAllText(\"menu.json\"));",
        ["bytes that are read"] = "PerclScript.Parse(System.IO.File.ReadAllBytes(\"menu.json\"));",
        ["file behind a comment"] = "// lang=percl\nvar menu = System.IO.File.ReadAllText(\"menu.json\");",
        ["name behind a comment"] = "string menu;\n// lang=percl\nmenu = Sink.Id(\"menu\");",
        ["format behind a comment"] = "// lang=percl\nvar menu = string.Format(\"[{{{{{0}\", name);",
        ["key beside a script"] = "// lang=percl\nnew Dictionary<string, string>()[\"greeting\"] = \"\"\"[{\"Hangup\":{}}]\"\"\";",
        ["log beside a script"] = "Console.WriteLine(\"[1]\"); /* lang=percl */ Sink.Id(\"\"\"[{\"Hangup\":{}}]\"\"\");",
        ["name of"] = "// lang=percl\n_ = nameof(Sink);",
        ["number"] = "// lang=percl\n_ = 1;",
        ["character"] = "// lang=percl\n_ = '[';",
        ["null"] = "// lang=percl\nstring? none = null;",
        ["variable"] = "// lang=percl\n_ = name;",
        ["constant string of another"] = "const string part = \"[1]\"; // lang=percl\n_ = part;",
        ["hole of a list"] = "PerclScript.Parse($\"[{name}]\");",
        ["hole of an element"] = "PerclScript.Parse($$$$\"\"\"[{{{{name}}}}, {\"Hangup\":{}}]\"\"\");",
        ["hole of attributes"] = "PerclScript.Parse($$$$\"\"\"[{\"Say\":{{{{name}}}}}]\"\"\");",
        ["hole of a name"] = "PerclScript.Parse($$$$\"\"\"[{\"{{{{name}}}}\":{}}]\"\"\");",
        ["hole of an attribute's name"] = "PerclScript.Parse($$$$\"\"\"[{\"Say\":{\"text\":\"a\",\"{{{{name}}}}\":1}}]\"\"\");",
        ["hole of a number"] = "PerclScript.Parse($$$$\"\"\"[{\"Pause\":{\"length\":{{{{number}}}}}}]\"\"\");",
        ["hole of a number's digits"] = "PerclScript.Parse($$$$\"\"\"[{\"Pause\":{\"length\":1{{{{number}}}}}}]\"\"\");",
        ["hole of a sign"] = "PerclScript.Parse($$$$\"\"\"[{\"Pause\":{\"length\":{{{{name}}}}1}}]\"\"\");",
        ["hole of a URL"] = "PerclScript.Parse($$$$\"\"\"[{\"Redirect\":{\"actionUrl\":\"{{{{url}}}}/menu\"}}]\"\"\");",
        ["hole of a scheme"] = "PerclScript.Parse($$$$\"\"\"[{\"Redirect\":{\"actionUrl\":\"{{{{name}}}}://example.com\"}}]\"\"\");",
        ["hole of a required text"] = "PerclScript.Parse($$$$\"\"\"[{\"Say\":{\"text\":\"{{{{name}}}}\"}}]\"\"\");",
        ["hole of a language"] = "PerclScript.Parse($$$$\"\"\"[{\"Say\":{\"text\":\"a\",\"language\":\"{{{{name}}}}-US\"}}]\"\"\");",
        ["hole with a choice"] = "PerclScript.Parse($$$$\"\"\"[{\"Say\":{\"text\":\"{{{{(condition ? \"[1]\" : \"\")}}}}\"}}]\"\"\");",
        ["hole with a comma"] = "PerclScript.Parse($$$$\"\"\"[{\"Say\":{\"text\":\"a\"}}{{{{(condition ? \",{}\" : \"\")}}}}]\"\"\");",
        ["holes side by side"] = "PerclScript.Parse($\"[{name}{url}]\");",
        ["parts that are joined"] = "PerclScript.Parse(\"[{\\\"Say\\\":{\\\"text\\\":\\\"\" + name + \"\\\"}}]\");",
        ["parts of a list"] = "PerclScript.Parse(\"[\" + name + \",\" + url + \"]\");",
        ["verbatim"] = "PerclScript.Parse(@\"[{\"\"Say\"\":{\"\"text\"\":\"\"C:\\\\a\"\"}}]\");",
        ["escapes"] = "PerclScript.Parse(\"[{\\u0022Say\\u0022:{\\x22text\\x22:\\\"\\\\n\\\"}}]\");",
        ["blank lines"] = "PerclScript.Parse(\"\"\"\n\n    [\n\n      { \"Hangup\": {} }\n    ]\n\n    \"\"\");",
        ["bytes"] = "PerclScript.Parse(\"\"\"[{\"Hangup\":{}}]\"\"\"u8);",
        ["lines"] = "// lang=percl\nSink.Lines(\"[\", \"]\");",
    };

    public static TheoryData<string> Names => [.. Statements.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public Task String_IsLeftAlone(string name) => SilentCode.VerifyStatementsAsync(Statements[name], Declarations);
}
