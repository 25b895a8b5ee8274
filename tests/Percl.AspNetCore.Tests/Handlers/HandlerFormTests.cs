using System.Net;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.DependencyInjection;
using Percl.AspNetCore.Testing;
using Percl.Webhooks;

namespace Percl.AspNetCore.Tests.Handlers;

/// <summary>Handlers compile as people write them, and answer.</summary>
public sealed class HandlerFormTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Latest)]
    public async Task Handler_OfEachForm_CompilesAndAnswers(LanguageVersion version)
    {
        var calls = HandlerForms.All.Select(static (form, i) => MapCall(i, form))
            .Concat(HandlerForms.Named.Select(static (call, i) =>
                call.Replace("(P,", $"(\"/{HandlerForms.All.Count + i}/{{id}}\",", StringComparison.Ordinal)))
            .ToArray();
        var map = HandlerCompiler.Compile(calls, version);
        await using var server = await StartAsync(map);
        var wrong = new List<string>();
        for (var i = 0; i < calls.Length; i++)
        {
            var answer = await server.Client.PostWebhookAsync($"/{i}/1?key=1", new GetDigitsWebhook { Digits = "1" });
            if (answer is not { StatusCode: HttpStatusCode.OK, Body: """[{"Say":{"text":"1"}}]""" })
            {
                wrong.Add($"{calls[i]}: {answer.StatusCode} {answer.Body}");
            }
        }

        Assert.Empty(wrong);
        Assert.True(calls.Length >= 40);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Latest)]
    public async Task Handler_OfNoType_CompilesSinceCSharp13(LanguageVersion version)
    {
        var map = HandlerCompiler.Compile(HandlerForms.OfNoType.Select(static (form, i) => MapCall(i, form)), version);
        await using var server = await StartAsync(map);

        var answer = await server.Client.PostWebhookAsync("/0/1", new GetDigitsWebhook());

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains(nameof(NotImplementedException), server.Log.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public void Handler_OfNoType_IsAmbiguousInCSharp12() => Assert.Equal(
        Enumerable.Repeat("CS0121", HandlerForms.OfNoType.Count),
        HandlerCompiler.FindErrors(
            HandlerForms.OfNoType.Select(static (form, i) => MapCall(i, form)), LanguageVersion.CSharp12));

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Latest)]
    public void Handler_WithAMistake_IsReportedAtTheMistake(LanguageVersion version) => Assert.Equal(
        HandlerForms.Wrong.Select(static wrong => wrong.Errors),
        HandlerCompiler.FindErrors(
            HandlerForms.Wrong.Select(static (wrong, i) => MapCall(i, wrong.Handler)), version));

    private static string MapCall(int index, string handler) => $$"""app.MapPercl("/{{index}}/{id}", {{handler}})""";

    private static Task<TestServer> StartAsync(Action<Microsoft.AspNetCore.Builder.WebApplication> map)
    {
        // The types of the compiled assembly are known by name only.
        var clinic = map.Method.Module.Assembly.GetType("Clinic")!;
        return TestServer.StartPerclAsync(
            map,
            options => options.PublicBaseUrl = "https://calls.example.com",
            services => services
                .AddSingleton(clinic)
                .AddKeyedSingleton(clinic, "1", (_, _) => Activator.CreateInstance(clinic)!));
    }
}
