namespace PerclGenerator.Analyzers.Tests.Json;

/// <summary>A comment <c>// lang=percl</c> means one string: the value of what it stands in front of.</summary>
public sealed class LanguageCommentTests
{
    private const string Script = "[{\"Say\":{\"text\":\"hi\"}}]";
    private const string Wrong = "[{|PERCL3003:1|}]";

    /// <summary>Members of a class, with <c>§</c> for the script.</summary>
    private static readonly Dictionary<string, string> Members = new(StringComparer.Ordinal)
    {
        ["index of an initialiser"] = """
            Dictionary<string, string> Scripts = new()
            {
                // lang=percl
                ["greeting"] = §,
            };
            """,
        ["index of an assignment"] = """
            void Set(Dictionary<string, string> scripts)
            {
                // lang=percl
                scripts["greeting"] = §;
            }
            """,
        ["pair of a collection initialiser"] = """
            Dictionary<string, string> Scripts = new()
            {
                // lang=percl
                { "greeting", § },
            };
            """,
        ["pattern of an arm"] = """
            string Of(string kind) => kind switch
            {
                // lang=percl
                "open" => §,
                // lang=percl
                "closed" or "shut" when kind != "x" => §,
                _ => "",
            };
            """,
        ["attribute's argument"] = """
            // lang=percl
            [System.Text.Json.Serialization.JsonPropertyName("script")] public string Json => §;
            """,
        ["attribute in front of a field"] = """
            // lang=percl
            [Obsolete("use another")] public const string Json = §;
            """,
        ["compared value"] = """
            string Of(string kind)
            {
                // lang=percl
                return kind == "open" ? § : §;
            }
            """,
        ["compared value that comes first"] = """
            string Of(string kind) =>
                // lang=percl
                "open" == kind ? § : §;
            """,
        ["condition that is a call"] = """
            string Of(string kind)
            {
                // lang=percl
                var json = kind.StartsWith("open", StringComparison.Ordinal) ? § : §;
                return json;
            }
            """,
        ["pattern of a condition"] = """
            string Of(string kind)
            {
                // lang=percl
                return kind is "open" or "ajar" ? § : §;
            }
            """,
        ["governing expression"] = """
            string Of(string kind)
            {
                // lang=percl
                return string.Concat(kind, "x") switch { "openx" => §, _ => § };
            }
            """,
        ["left of a coalescing"] = """
            string Of(Func<string, string?> find)
            {
                // lang=percl
                return find("script") ?? §;
            }
            """,
        ["default of a parameter"] = """
            // lang=percl
            string Of(string kind = "open") => §;
            """,
        ["name of a parameter's attribute"] = """
            // lang=percl
            string Of([System.ComponentModel.Description("kind")] string kind) => §;
            """,
        ["local"] = """
            string Of()
            {
                // lang=percl
                var json = §;
                return json;
            }
            """,
        ["bytes"] = """
            byte[] Of()
            {
                // lang=percl
                return §u8.ToArray();
            }
            """,
        ["text that is trimmed"] = """
            string Of()
            {
                // lang=percl
                return §.Trim();
            }
            """,
        ["one argument"] = """
            void Of()
            {
                // lang=percl
                Console.WriteLine(§);
            }
            """,
        ["choice as the only argument"] = """
            void Of(string kind)
            {
                // lang=percl
                Console.WriteLine(kind == "open" ? § : §);
            }
            """,
        ["argument of its own"] = """
            void Of(Dictionary<string, string> scripts) => scripts.Add(
                "greeting",
                // lang=percl
                §);
            """,
        ["property of an initialiser"] = """
            object Of() => new Uri("https://example.com") is var uri ? new UriBuilder(uri)
            {
                // lang=percl
                Query = §,
            } : "";
            """,
        ["element"] = """
            string[] All = ["a",
                // lang=percl
                §, "b"];
            """,
        ["property with a getter"] = """
            // lang=percl
            string Json { get => §; }
            """,
        ["local function"] = """
            string Of()
            {
                return Json("x");
                // lang=percl
                string Json(string kind) => kind == "x" ? § : §;
            }
            """,
    };

    /// <summary>Code in which the comment may mean several strings, or stands in front of something else.</summary>
    private static readonly Dictionary<string, string> Unclear = new(StringComparer.Ordinal)
    {
        ["two arguments"] = """
            void Of(Dictionary<string, string> scripts)
            {
                // lang=percl
                scripts.Add("greeting", "hello");
            }
            """,
        ["two variables"] = """
            void Of()
            {
                // lang=percl
                string first = "a", second = "b";
            }
            """,
        ["two elements"] = """
            // lang=percl
            string[] All = ["a", "b"];
            """,
        ["two properties"] = """
            object Of()
            {
                // lang=percl
                return new UriBuilder { Host = "example.com", Path = "a" };
            }
            """,
        ["two members of an anonymous object"] = """
            object Of()
            {
                // lang=percl
                return new { Name = "greeting", Text = "hello" };
            }
            """,
        ["tuple"] = """
            (string, string) Of()
            {
                // lang=percl
                return ("greeting", "hello");
            }
            """,
        ["text that is changed"] = """
            string Of(string url)
            {
                // lang=percl
                return "BASE/menu".Replace('B', 'b');
            }
            """,
        ["key alone"] = """
            string Of(Dictionary<string, string> scripts)
            {
                // lang=percl
                return scripts["greeting"];
            }
            """,
        ["label"] = """
            string Of(string kind)
            {
                switch (kind)
                {
                    // lang=percl
                    case "open":
                        return "a";
                    default:
                        return "b";
                }
            }
            """,
        ["condition of a statement"] = """
            string Of(string kind)
            {
                // lang=percl
                if (kind == "open") return "a";
                return "b";
            }
            """,
        ["thrown"] = """
            string Of()
            {
                // lang=percl
                throw new InvalidOperationException("a");
            }
            """,
        ["base of a class"] = """
            // lang=percl
            class Inner() : InvalidOperationException("a");
            """,
        ["name of an index in a pair"] = """
            Dictionary<string, string> Scripts = new()
            {
                {
                    // lang=percl
                    "greeting", "hello"
                },
            };
            """,
    };

    public static TheoryData<string> MemberNames => [.. Members.Keys];

    public static TheoryData<string> UnclearNames => [.. Unclear.Keys];

    [Theory]
    [MemberData(nameof(MemberNames))]
    public async Task OtherStrings_AreLeftAlone_AndTheScriptIsRead(string name)
    {
        await VerifyAsync(Members[name], Script);
        await VerifyAsync(Members[name], Wrong);
    }

    [Theory]
    [MemberData(nameof(UnclearNames))]
    public Task StringsOfWhichOneMayBeMeant_AreLeftAlone(string name) => VerifyAsync(Unclear[name], Script);

    [Theory]
    [InlineData("""(n == "" ? "you" : n)""")]
    [InlineData("""string.Join(", ", n)""")]
    [InlineData("""n switch { "a" => "b", _ => "c" }""")]
    [InlineData("""(n is "a" ? "b" : n)""")]
    public Task StringsInHoles_AreLeftAlone(string hole) => PerclVerifier.VerifyAsync(
        """
        class Program
        {
            string Of(string n)
            {
                // lang=percl
                return $"[{{\"Say\":{{\"text\":\"{§}\", {|PERCL3005:\"txt\"|}: \"a\"}}}}]";
            }
        }
        """.Replace("§", hole, StringComparison.Ordinal));

    private static Task VerifyAsync(string member, string script) => PerclVerifier.VerifyAsync(
        $"class Program\n{{\n{member.Replace("§", $"@\"{script.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", StringComparison.Ordinal)}\n}}");
}
