namespace PerclGenerator.Analyzers.Tests.Rules;

/// <summary>What a variable holds is known where it is given one value and never another.</summary>
public sealed class KnownVariableTests
{
    [Fact]
    public Task VariablesThatNeverChange_AreKnown() => PerclVerifier.VerifyAsync("""
        public static class Urls
        {
            public static readonly string Menu = "/menu";
            public static readonly string Pages = Menu + "/pages";
            public static readonly string Base = "https://example.com/";
            public static readonly Uri Page = new("/page", UriKind.Relative);
            public static readonly int Short = 5;
        }

        [PerclCommand]
        public sealed partial record Fetch([property: AbsoluteUrl] Uri Url);

        public class Program
        {
            public Redirect A() => new() { ActionUrl = {|PERCL2001:Urls.Menu|} };
            public Redirect B(string id) => new() { ActionUrl = {|PERCL2001:$"{Urls.Pages}/{id}"|} };
            public Redirect C() => new() { ActionUrl = {|PERCL2004:Urls.Base + Urls.Menu|} };
            public Fetch D() => new({|PERCL2001:Urls.Page|});
            public Pause E() => new() { Length = {|PERCL2020:Urls.Short|} };
            public Redirect F()
            {
                var path = "/menu";
                string? none = null;
                var same = path;
                Console.WriteLine(new Redirect { ActionUrl = {|PERCL2010:none!|} });
                return new Redirect { ActionUrl = {|PERCL2001:same|} };
            }
            public Redirect G(bool condition)
            {
                string path;
                if (condition)
                {
                    path = "/menu";
                    return new Redirect { ActionUrl = {|PERCL2001:$"{path}/{condition}"|} };
                }

                const string constant = "/menu";
                return new Redirect { ActionUrl = {|PERCL2001:constant + condition|} };
            }
        }
        """);

    [Fact]
    public Task VariablesThatMayChange_AreNotKnown() => PerclVerifier.VerifyAsync("""
        public static class Urls
        {
            public static string Variable = "/menu";
            public static readonly string Set = "/menu";
            public static readonly string Computed = Environment.MachineName;
            public static readonly string First = Second + "";
            public static readonly string Second = First + "";
            public static readonly Uri Page = new("https://example.com");

            static Urls() => Set = "https://example.com";
        }

        public class Program
        {
            private readonly string _path = "/menu";

            public Program(string path) => _path = path;

            public Redirect A() => new() { ActionUrl = Urls.Variable };
            public Redirect B() => new() { ActionUrl = Urls.Set };
            public Redirect C() => new() { ActionUrl = Urls.Computed + "/menu" };
            public Redirect D() => new() { ActionUrl = Urls.First };
            public Redirect E() => new() { ActionUrl = $"{Urls.Page}menu" };
            public Redirect F() => new() { ActionUrl = _path };
            public Redirect[] G(string url)
            {
                string a = "/", b = "/", c = "/", d = "/", e = "/", f = "/";
                var g = 1;
                a = url;
                b += url;
                Set(out c);
                Swap(ref d, url);
                Action change = () => e = url;
                (f, _) = (url, url);
                g++;
                string h, i, j;
                if (url == "") h = "/"; else h = url;
                Set(out i);
                (j, _) = ("/", 1);
                return
                [
                    new() { ActionUrl = a }, new() { ActionUrl = b }, new() { ActionUrl = c },
                    new() { ActionUrl = d }, new() { ActionUrl = e }, new() { ActionUrl = f },
                    new() { ActionUrl = h }, new() { ActionUrl = i }, new() { ActionUrl = j },
                ];
            }

            private static void Set(out string path) => path = "https://example.com";
            private static void Swap(ref string path, string other) => path = other;
        }
        """);

    [Fact]
    public async Task TextInAnotherFile_IsKnown()
    {
        var test = new PerclTest<Microsoft.CodeAnalysis.Testing.EmptyCodeFixProvider>();
        test.TestState.Sources.Add(PerclVerifier.WithUsings("""
            public class Program
            {
                public Redirect A() => new() { ActionUrl = {|PERCL2001:Urls.Menu|} };
                public Redirect B() => new() { ActionUrl = Urls.Pages };
                public Pause C() => new() { Length = Urls.Short };
            }
            """));
        test.TestState.Sources.Add("""
            public static class Urls
            {
                public static readonly string Menu = "/menu";
                public static readonly string Pages = Menu + "/pages";
                public static readonly int Short = 5;
            }
            """);
        await test.RunAsync();
    }
}
