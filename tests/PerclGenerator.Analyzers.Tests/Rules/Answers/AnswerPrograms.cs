namespace PerclGenerator.Analyzers.Tests.Rules.Answers;

/// <summary>Programs whose endpoints answer with scripts.</summary>
internal static class AnswerPrograms
{
    public const string Usings = """
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Routing;
        using Percl.AspNetCore;
        using Percl.Webhooks;

        """;

    /// <summary>Scripts that do not fit every webhook.</summary>
    public const string Scripts = """

        [PerclScript] readonly partial record struct Refuse { public Reject No => new(); }

        [PerclScript] readonly partial record struct Bye { public Hangup End => new(); }

        [PerclScript] readonly partial record struct Record
        {
            public Say Hi => new() { Text = "Hi" };
            public StartRecordCall Start => new();
        }
        """;

    /// <summary>Statements of a method that maps endpoints, and members beside it.</summary>
    public static Task VerifyAsync(string statements, string members = "") => PerclVerifier.VerifyAsync(Usings + $$"""
        static partial class Program
        {
            static void Map(WebApplication app, bool condition, PerclScript given, PerclUrls urls)
            {
                {{statements}}
            }

            {{members}}
        }
        {{Scripts}}
        """);
}
