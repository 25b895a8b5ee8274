namespace Documentation.Tests.Running;

/// <summary>The arguments with which a document runs a program.</summary>
internal static class ProgramArguments
{
    private const string Run = "dotnet run ";
    private const string RunProject = Run + "--project ";
    private const string RunSample = RunProject + "src/Samples/";
    private const string Separator = " -- ";
    private const string DocumentedUrl = "http://localhost:5000";
    private const string FreePort = "http://127.0.0.1:0";

    /// <summary>
    /// Gets the arguments of the last <c>dotnet run</c> in front of a block that is a request. A free port replaces the
    /// documented one. A sample that is run without arguments reads the settings in its own folder.
    /// </summary>
    public static string[] Before(Block request, Document document)
    {
        var command = document.Blocks
            .Take(request.Number)
            .SelectMany(static block => block.Language == "sh" ? block.Lines : [])
            .Last(static line =>
                line.StartsWith(RunSample, StringComparison.Ordinal)
                || (line.StartsWith(Run, StringComparison.Ordinal)
                    && line.Contains(DocumentedUrl, StringComparison.Ordinal)));
        var separator = command.IndexOf(Separator, StringComparison.Ordinal);
        if (separator < 0 && command.StartsWith(RunSample, StringComparison.Ordinal))
        {
            return ["--urls", FreePort, "--contentRoot", Repository.Find(command[RunProject.Length..])];
        }

        var arguments = separator < 0 ? command[Run.Length..] : command[(separator + Separator.Length)..];
        return arguments.Replace(DocumentedUrl, FreePort, StringComparison.Ordinal).Split(' ');
    }
}
