using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace PerclGenerator.Analyzers.Tests.Applications;

/// <summary>Programs in which the names that are reported are marked: <c>{|PERCL5003:"menu"|}</c>.</summary>
internal static partial class MarkedProgram
{
    /// <summary>Creates a program from some of its statements.</summary>
    /// <param name="statements">The statements that map endpoints.</param>
    /// <param name="types">The types behind the statements.</param>
    public static string Of(string statements, string types = "") => $$"""
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddPercl();
        var app = builder.Build();
        {{statements}}
        app.Run();

        {{types}}
        """;

    /// <summary>Checks that what is marked is reported, and nothing else.</summary>
    public static Task VerifyAsync(string program, params (string Path, string Text)[] files) =>
        VerifyAsync(Application.Of(program, files));

    /// <inheritdoc cref="VerifyAsync(string, ValueTuple{string, string}[])"/>
    public static async Task VerifyAsync(Application application)
    {
        var expected = application.Files.SelectMany(static file => Lines(file.Text)
            .SelectMany((line, number) => Mark().Matches(line).Select(mark =>
                Show(file.Path, number, mark.Groups[1].Value, mark.Groups[2].Value, line))));
        var unmarked = application with
        {
            Files = [.. application.Files.Select(static file => (file.Path, Mark().Replace(file.Text, "$2")))],
        };

        var reported = await unmarked.FindWrongUrlsAsync();

        Assert.Equal(
            string.Join('\n', expected.Order(StringComparer.Ordinal)),
            string.Join('\n', reported.Select(ShowReported).Order(StringComparer.Ordinal)));

        string ShowReported(Diagnostic diagnostic)
        {
            var place = diagnostic.Location.GetLineSpan();
            var file = application.Files.Single(file => place.Path.EndsWith(file.Path, StringComparison.Ordinal));
            var number = place.StartLinePosition.Line;
            var text = diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan);
            return Show(file.Path, number, diagnostic.Id, text, Lines(file.Text)[number]);
        }
    }

    private static string[] Lines(string text) => text.Split('\n');

    private static string Show(string path, int line, string id, string text, string code) =>
        $"{path}({line}): {id} {text} in {code.Trim()}";

    [GeneratedRegex(@"\{\|(PERCL\d{4}):(.*?)\|\}")]
    private static partial Regex Mark();
}
