

namespace PerclGenerator.Analyzers.Tests.Rules;

/// <summary>Endpoints in a program.</summary>
internal static class EndpointPrograms
{
    public const string Usings = """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Percl.AspNetCore;
        using Percl.Webhooks;
        using System.Threading.Tasks;

        """;

    public static Task VerifyAsync(string statement) => PerclVerifier.VerifyAsync(Usings + $$"""
        class Program
        {
            static PerclScript Answer(MessageStatusWebhook hook) => [new Hangup()];

            void Map(WebApplication app, bool condition, PerclScript script, PerclScript given)
            {
                {{statement}}
            }
        }

        class Other
        {
            public string ToJson() => "";

            public static object Percl(PerclScript script) => script;
        }

        [PerclScript]
        readonly partial record struct Menu(string BaseUrl)
        {
            public Redirect Next => new() { ActionUrl = $"{BaseUrl}/menu" };
        }
        """);
}
