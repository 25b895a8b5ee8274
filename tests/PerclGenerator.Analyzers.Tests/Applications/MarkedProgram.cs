using System.Text.RegularExpressions;

namespace PerclGenerator.Analyzers.Tests.Applications;

/// <summary>Programs in which the names that are reported are marked: <c>{|PERCL5003:"menu"|}</c>.</summary>
internal static partial class MarkedProgram
{
    /// <summary>Scripts and commands that programs use.</summary>
    private const string Types = """

        [PerclScript]
        internal readonly partial record struct Menu(string MenuUrl)
        {
            public GetDigits Key => new() { ActionUrl = MenuUrl };
        }
        """;

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
        {{Types}}
        """;

    /// <summary>Checks that what is marked is reported, and nothing else.</summary>
    public static Task VerifyAsync(string program, params (string Path, string Text)[] files) =>
        VerifyAsync(Application.Of(program, files));

    /// <inheritdoc cref="VerifyAsync(string, ValueTuple{string, string}[])"/>
    public static async Task VerifyAsync(Application application)
    {
        var marks = application.Files.SelectMany(static file => Mark().Matches(file.Text))
            .Select(static mark => $"{mark.Groups[1].Value} {mark.Groups[2].Value}");
        var unmarked = application with
        {
            Files = [.. application.Files.Select(static file => (file.Path, Mark().Replace(file.Text, "$2")))],
        };

        var reported = await unmarked.FindWrongUrlsAsync();

        Assert.Equal(
            string.Join('\n', marks.Order(StringComparer.Ordinal)),
            string.Join('\n', reported
                .Select(static one =>
                    $"{one.Id} {one.Location.SourceTree!.GetText().ToString(one.Location.SourceSpan)}")
                .Order(StringComparer.Ordinal)));
    }

    [GeneratedRegex(@"\{\|(PERCL\d{4}):(.*?)\|\}")]
    private static partial Regex Mark();
}
