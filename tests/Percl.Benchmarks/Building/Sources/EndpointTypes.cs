namespace Percl.Benchmarks.Building;

/// <summary>Endpoints with names, each with the script that it answers with and the URL of the next endpoint.</summary>
internal sealed class EndpointTypes : SourceSet
{
    protected override string Head =>
        """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Routing;
        using Percl;
        using Percl.AspNetCore;
        using Percl.Webhooks;

        namespace App;
        """;

    protected override string WriteType(int type, string edit) =>
        $$"""
        internal static class Endpoint{{type}}
        {
            public const string Name = "endpoint{{type}}";

            public static void Map(IEndpointRouteBuilder routes) => routes
                .MapPercl("/endpoint{{type}}", (GetDigitsWebhook digits, PerclUrls urls) => digits.Digits switch
                {
                    "1" => new Script{{type}}(digits.From, urls.Of("endpoint{{Next(type)}}")),
                    "2" => [new GetDigits { ActionUrl = urls.Of(Endpoint{{Next(type)}}.Name), MaxDigits = 1 }],
                    _ => [new Say { Text = "Goodbye." }, new Hangup()],
                })
                .WithTags("calls")
                .WithName(Name);
        }

        [PerclScript]
        internal readonly partial record struct Script{{type}}(string Caller, string Url)
        {
            public Say Greeting{{edit}} => new() { Text = $"Hello {Caller}, this is line {{type}}." };

            public GetDigits Digits => new() { ActionUrl = Url, MaxDigits = 1 };
        }
        """;

    /// <summary>An endpoint of the same file, so that any number of files compiles.</summary>
    private static int Next(int type) => type % 10 == 9 ? type - 9 : type + 1;
}
