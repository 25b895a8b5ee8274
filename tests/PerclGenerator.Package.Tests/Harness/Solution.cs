namespace PerclGenerator.Package.Tests.Harness;

/// <summary>Projects that are built at once: to start a build takes longer than to compile one of them.</summary>
/// <param name="folder">The folder of the solution; each project has a folder of its name there.</param>
internal sealed class Solution(Consumer folder)
{
    private const string File = "All.slnx";

    private readonly List<string> _projects = [];

    private Outcome? _outcome;

    /// <summary>Adds a project.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="template">The project under <c>Consumers</c> that it is a copy of.</param>
    /// <param name="properties">The properties that it sets, as XML.</param>
    /// <returns>The project, for changes.</returns>
    public Consumer Add(string name, string template, string properties = "")
    {
        var project = folder.In(name);
        project.Copy(Packages.TemplateFolder(template));
        // Its code has the template's namespace.
        project.Write("Directory.Build.props", $"""
            <Project><PropertyGroup><RootNamespace>{template}</RootNamespace>{properties}</PropertyGroup></Project>
            """);
        foreach (var file in Directory.GetFiles(project.Folder, $"{template}.*proj"))
        {
            var own = name + Path.GetExtension(file);
            System.IO.File.Move(file, Path.Combine(project.Folder, own));
            AddFile($"{name}/{own}");
        }

        return project;
    }

    /// <summary>Adds projects that keep their names.</summary>
    public void AddAll(params string[] templates)
    {
        foreach (var template in templates)
        {
            Add(template, template);
        }
    }

    /// <summary>Adds a project in a folder that was added.</summary>
    /// <param name="path">The path of its file.</param>
    public void AddFile(string path) => _projects.Add($"<Project Path=\"{path}\" />");

    /// <summary>Builds the projects.</summary>
    public async Task<Outcome> BuildAsync()
    {
        folder.Write(File, $"<Solution>{string.Concat(_projects)}</Solution>");
        // The other processor is for the other tests.
        return _outcome = await folder.DotnetAsync("build", File, "-m:1").ConfigureAwait(false);
    }

    /// <summary>Gets a project that was built.</summary>
    public Consumer Project(string name) => folder.In(name);

    /// <summary>Gets what the build reported of a project, each line once.</summary>
    public IReadOnlyList<string> ReportsOn(string name) =>
    [
        .. _outcome!.Output.Split('\n')
            .Select(static line => line.Trim())
            .Where(line => line.Contains($"{name}.csproj]", StringComparison.Ordinal))
            .Distinct(),
    ];
}
