using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PerclGenerator.Package.Tests.Harness;

namespace PerclGenerator.Package.Tests;

/// <summary>What is in the packages, to the last entry.</summary>
public sealed class EntryTests(Packages packages)
{
    private static readonly string[] Library =
    [
        "README.md",
        "analyzers/dotnet/cs/Percl.CSharp.dll",
        "analyzers/dotnet/cs/Percl.Language.dll",
        "analyzers/dotnet/cs/PerclGenerator.Analyzers.dll",
        "analyzers/dotnet/cs/PerclGenerator.CodeFixes.dll",
        "analyzers/dotnet/cs/PerclGenerator.dll",
        "build/PerclGenerator.props",
        "build/percl.schema.json",
        "buildTransitive/PerclGenerator.props",
        "buildTransitive/percl.schema.json",
        "icon.png",
        "lib/net10.0/Percl.dll",
        "lib/net10.0/Percl.xml",
        "lib/net8.0/Percl.dll",
        "lib/net8.0/Percl.xml",
        "lib/netstandard2.0/Percl.dll",
        "lib/netstandard2.0/Percl.xml",
    ];

    private static readonly string[] AspNetCore =
    [
        "README.md",
        "icon.png",
        "lib/net10.0/Percl.AspNetCore.dll",
        "lib/net10.0/Percl.AspNetCore.xml",
        "lib/net8.0/Percl.AspNetCore.dll",
        "lib/net8.0/Percl.AspNetCore.xml",
    ];

    /// <summary>Users compile against what is in "ref": the rules are there at run time only.</summary>
    private static readonly string[] Simulation =
    [
        "README.md",
        "icon.png",
        "lib/net10.0/Percl.Language.dll",
        "lib/net10.0/Percl.Simulation.dll",
        "lib/net10.0/Percl.Simulation.xml",
        "lib/net8.0/Percl.Language.dll",
        "lib/net8.0/Percl.Simulation.dll",
        "lib/net8.0/Percl.Simulation.xml",
        "ref/net10.0/Percl.Simulation.dll",
        "ref/net10.0/Percl.Simulation.xml",
        "ref/net8.0/Percl.Simulation.dll",
        "ref/net8.0/Percl.Simulation.xml",
    ];

    private static readonly string[] AnalyzersAlone =
    [
        "README.md",
        "analyzers/dotnet/cs/Percl.CSharp.dll",
        "analyzers/dotnet/cs/Percl.Language.dll",
        "analyzers/dotnet/cs/PerclGenerator.Analyzers.dll",
        "analyzers/dotnet/cs/PerclGenerator.CodeFixes.dll",
        "build/PerclGenerator.Analyzers.props",
        "build/PerclGenerator.Analyzers.targets",
        "build/percl.schema.json",
        "icon.png",
    ];

    private static readonly string[] Shown = ["title", "description", "tags", "projectUrl", "releaseNotes", "authors", "copyright"];

    [Fact]
    public void Library_HasItsEntriesAndNoOthers() => Assert.Equal(Library, Entries("PerclGenerator"));

    [Fact]
    public void AspNetCore_HasItsEntriesAndNoOthers() => Assert.Equal(AspNetCore, Entries("PerclGenerator.AspNetCore"));

    [Fact]
    public void Simulation_HasItsEntriesAndNoOthers() => Assert.Equal(Simulation, Entries("PerclGenerator.Simulation"));

    /// <summary>Nothing of it reaches an application: it has no library, and no package comes with it.</summary>
    [Fact]
    public void AnalyzersAlone_AreThoseOfTheLibraryWithoutIt()
    {
        Assert.Equal(AnalyzersAlone, Entries("PerclGenerator.Analyzers"));
        Assert.All(
            AnalyzersAlone.Where(static entry => entry.EndsWith(".dll", StringComparison.Ordinal)),
            entry => Assert.Equal(Read("PerclGenerator", entry), Read("PerclGenerator.Analyzers", entry)));
        var elements = Manifest("PerclGenerator.Analyzers").Descendants().ToLookup(static element => element.Name.LocalName);
        Assert.Equal("true", Assert.Single(elements["developmentDependency"]).Value);
        Assert.Empty(elements["dependency"]);
    }

    [Theory]
    [InlineData("PerclGenerator")]
    [InlineData("PerclGenerator.AspNetCore")]
    [InlineData("PerclGenerator.Simulation")]
    public void SymbolPackage_HasSymbolsOfEachLibrary(string id)
    {
        var libraries = Entries(id).Where(static entry => entry.StartsWith("lib/", StringComparison.Ordinal)
            && entry.EndsWith(".dll", StringComparison.Ordinal)
            // Its symbols are inside.
            && !entry.EndsWith("/Percl.Language.dll", StringComparison.Ordinal));

        Assert.Equal(libraries.Select(static entry => Path.ChangeExtension(entry, ".pdb")), Entries(id, ".snupkg"));
    }

    [Fact]
    public void CompilerComponents_HaveTheirSymbolsInside()
    {
        foreach (var entry in Library.Where(static entry => entry.StartsWith("analyzers/", StringComparison.Ordinal)))
        {
            using var reader = new PEReader(new MemoryStream(Read("PerclGenerator", entry)));

            Assert.Contains(reader.ReadDebugDirectory(), static debug => debug.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
            Assert.Contains(reader.ReadDebugDirectory(), static debug => debug.Type == DebugDirectoryEntryType.Reproducible);
        }
    }

    /// <summary>
    /// The path of the folder reaches no assembly, and a generator that the sources are compiled with writes its files in
    /// the same order each time.
    /// </summary>
    [Fact]
    public async Task Assemblies_BuiltInAnotherFolder_AreTheSameToTheLastByte()
    {
        using var copy = RepositoryCopy.Make();
        // Neither analyzers nor documentation change an assembly.
        string[] unneeded = ["-p:RunAnalyzers=false", "-p:GenerateDocumentationFile=false"];
        string[] arguments = ["build", "-c", "Release", "-m:1", .. unneeded, .. Settings.RestoreArguments];
        (await Command.RunAsync("dotnet", copy.Combine("src/Percl"), arguments)).Succeeded();

        Assert.All(
            Library.Where(static entry => entry.EndsWith(".dll", StringComparison.Ordinal)),
            entry => Assert.Equal(Read("PerclGenerator", entry), File.ReadAllBytes(copy.Combine(Built(entry)))));

        static string Built(string entry)
        {
            var name = Path.GetFileNameWithoutExtension(entry);
            var framework = entry.StartsWith("lib/", StringComparison.Ordinal) ? "_" + entry.Split('/')[1] : "";
            return $"artifacts/bin/{name}/release{framework}/{name}.dll";
        }
    }

    [Fact]
    public void CompilerComponents_NeedNothingThatTheCompilerDoesNotHave()
    {
        string[] own = ["Percl.CSharp", "Percl.Language", "PerclGenerator", "PerclGenerator.Analyzers"];
        string[] ofTheCompiler =
        [
            "netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces",
            "System.Collections.Immutable", "System.Composition.AttributedModel", "System.Memory",
        ];
        foreach (var entry in Library.Where(static entry => entry.StartsWith("analyzers/", StringComparison.Ordinal)))
        {
            using var reader = new PEReader(new MemoryStream(Read("PerclGenerator", entry)));
            var metadata = reader.GetMetadataReader();
            var references = metadata.AssemblyReferences
                .Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name));

            Assert.Empty(references.Except([.. own, .. ofTheCompiler]));
        }
    }

    [Theory]
    [InlineData("PerclGenerator", "net8.0", "")]
    [InlineData("PerclGenerator", "net10.0", "")]
    [InlineData("PerclGenerator.AspNetCore", "net8.0", "PerclGenerator")]
    [InlineData("PerclGenerator.AspNetCore", "net10.0", "PerclGenerator")]
    [InlineData("PerclGenerator.Simulation", "net8.0", "PerclGenerator")]
    [InlineData("PerclGenerator.Simulation", "net10.0", "PerclGenerator")]
    public void Package_OnModernDotnet_DependsOnNothingElse(string id, string framework, string expected)
    {
        var groups = Manifest(id).Descendants().Where(static element => element.Name.LocalName == "group");
        var group = groups.First(element => (string?)element.Attribute("targetFramework") == framework);

        Assert.Equal(expected, string.Join(' ', group.Elements().Select(static dependency => (string?)dependency.Attribute("id"))));
    }

    [Fact]
    public void Manifest_SaysWhatAPackagePageShows()
    {
        var metadata = Manifest("PerclGenerator").Root!.Elements().Single();
        var values = metadata.Elements().ToDictionary(static element => element.Name.LocalName, static element => element.Value);

        Assert.Equal("MIT", values["license"]);
        Assert.Equal("icon.png", values["icon"]);
        Assert.Equal("README.md", values["readme"]);
        Assert.Equal(Packages.Version, values["version"]);
        Assert.All(Shown, name => Assert.NotEmpty(values[name]));
    }

    [Theory]
    [InlineData("PerclGenerator")]
    [InlineData("PerclGenerator.AspNetCore")]
    [InlineData("PerclGenerator.Simulation")]
    [InlineData("PerclGenerator.Analyzers")]
    public void Readme_OfAPackage_IsItsOwnAndLinksByWholeAddresses(string id)
    {
        const string files = "https://github.com/perclgenerator/perclgenerator/blob/main/";
        var text = Encoding.UTF8.GetString(Read(id, "README.md"));
        var links = Regex.Matches(text, @"\]\(([^)]+)\)").Select(static match => match.Groups[1].Value);

        Assert.StartsWith($"# {id}\n", text, StringComparison.Ordinal);
        Assert.All(links, static link => Assert.Matches("^(https://|#)", link));
        Assert.All(
            links.Where(static link => link.StartsWith(files, StringComparison.Ordinal)),
            static link => Assert.True(
                Path.Exists(Path.Combine(Settings.RepositoryRoot, link[files.Length..].Split('#')[0])), link));
    }

    private string[] Entries(string id, string extension = ".nupkg")
    {
        using var package = ZipFile.OpenRead(packages.Find(id, extension));
        return
        [
            .. package.Entries
                .Select(static entry => entry.FullName)
                .Where(static entry => !IsOfTheFormat(entry))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>What each package has because it is one.</summary>
    private static bool IsOfTheFormat(string entry) =>
        entry is "[Content_Types].xml" or "_rels/.rels"
        || entry.StartsWith("package/", StringComparison.Ordinal)
        || entry.EndsWith(".nuspec", StringComparison.Ordinal);

    private byte[] Read(string id, string entry)
    {
        using var package = ZipFile.OpenRead(packages.Find(id));
        using var stream = package.GetEntry(entry)!.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private XDocument Manifest(string id) => XDocument.Load(new MemoryStream(Read(id, id + ".nuspec")));
}
