namespace Percl.Tool.Reports;

/// <summary>Provides the formats of reports.</summary>
internal static class ReportFormats
{
    /// <summary>The format for people.</summary>
    public const string Text = "text";

    /// <summary>The format of annotations in workflows of GitHub.</summary>
    public const string GitHub = "github";

    /// <summary>Gets the names of all formats.</summary>
    public static IReadOnlyList<string> Names { get; } = [Text, "json", "sarif", GitHub, "gitlab", "junit"];

    /// <summary>Returns a format.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="text">The settings of the format for people.</param>
    public static IReportFormat Find(string name, TextFormat text) => name switch
    {
        "json" => new JsonFormat(),
        "sarif" => new SarifFormat(),
        GitHub => new GitHubFormat(),
        "gitlab" => new GitLabFormat(),
        "junit" => new JUnitFormat(),
        _ => text,
    };
}
