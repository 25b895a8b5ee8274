using PerclGenerator.CodeFixes;

namespace PerclGenerator.Analyzers.Tests.Fixes;

public sealed class BaseUrlFixTests
{
    [Theory]
    [InlineData("string baseUrl", "{|PERCL2001:\"/menu\"|}", "$\"{baseUrl}/menu\"")]
    [InlineData("string baseUrl", "{|PERCL2001:\"menu/{a}\\n\"|}", "$\"{baseUrl}/menu/{{a}}\\n\"")]
    [InlineData("string publicUrl", "{|PERCL2001:$\"/menu/{id}\"|} /* Next. */", "$\"{publicUrl}/menu/{id}\" /* Next. */")]
    [InlineData("string baseUrl", "{|PERCL2001:@\"/menu\"|}", "baseUrl + @\"/menu\"")]
    [InlineData("string baseUrl", "{|PERCL2001:\"menu/\" + id|}", "baseUrl + \"/\" + \"menu/\" + id")]
    [InlineData("string baseUrl", "{|PERCL2001:Path|}", "$\"{baseUrl}{Path}\"")]
    [InlineData("Uri baseUri", "{|PERCL2001:\"/menu\"|}", "new Uri(baseUri, \"/menu\").AbsoluteUri")]
    [InlineData("int baseUrl", "{|PERCL2001:\"/menu\"|}", null)]
    [InlineData("string? baseUrl", "{|PERCL2001:\"/menu\"|}", null)]
    [InlineData("string url", "{|PERCL2001:\"/menu\"|}", null)]
    [InlineData("string baseUrl", "{|PERCL2001:\"example.com/menu\"|}", null)]
    [InlineData("string baseUrl", "{|PERCL2001:\"htp://example.com\"|}", null)]
    [InlineData("string baseUrl", "{|PERCL2001:\"//example.com\"|}", null)]
    public Task Path_GetsABaseUrlInFrontOfIt(string parameter, string value, string? expected)
    {
        return PerclVerifier.VerifyFixAsync<BaseUrlFix>(InMethod(value), InMethod(expected ?? value));

        string InMethod(string url) => $$"""
            class Program
            {
                const string Path = "/menu";
                Redirect Method({{parameter}}, string id) => new() { ActionUrl = {{url}} };
            }
            """;
    }

    [Fact]
    public Task WhatIsNoBase_IsNotOffered()
    {
        const string source = """
            class Program
            {
                string BaseUrl { get; set; } = "";
                const string BaseUrlOfApi = "/api";
                static readonly string PublicUrl = "https://example.com/";
                string OtherBaseUrl { set { } }
                static Redirect Method() { Redirect next = new() { ActionUrl = {|PERCL2001:"/menu"|} }; var baseUrl = "https://example.com"; return next; }
            }
            """;
        return PerclVerifier.VerifyFixAsync<BaseUrlFix>(source, source);
    }

    [Theory]
    [InlineData("Uri baseUri", "new Uri(\"/menu\", UriKind.Relative)", "new Uri(baseUri, \"/menu\")")]
    [InlineData("string baseUrl", "new(\"/menu\", UriKind.Relative)", "new($\"{baseUrl}/menu\")")]
    public Task Uri_GetsABaseToo(string parameter, string value, string expected)
    {
        return PerclVerifier.VerifyFixAsync<BaseUrlFix>(Code("{|PERCL2001:" + value + "|}"), Code(expected));

        string Code(string uri) => $$"""
            [PerclCommand]
            partial record Go { [AbsoluteUrl] public required Uri Next { get; init; } }

            record Program({{parameter}})
            {
                // Where to.
                Go First => new() { Next = {{uri}} };
                Go Second { get; } = new() { Next = {{uri}} };
            }
            """;
    }

    [Fact]
    public Task Paths_OfTwoFiles_GetTheirBaseAtOnce()
    {
        return PerclVerifier.VerifyFixAsync<BaseUrlFix>(
            (Code("First", "{|PERCL2001:\"/a\"|}"), Code("First", "$\"{BaseUrl}/a\"")),
            (Code("Second", "{|PERCL2001:\"/b\"|}"), Code("Second", "$\"{BaseUrl}/b\"")));

        static string Code(string name, string url) => $$"""
            [PerclScript]
            public partial record {{name}}(string BaseUrl)
            {
                public Redirect Next => new() { ActionUrl = {{url}} }; // Next.
            }
            """;
    }
}
