using OfficialSdk;

namespace PerclGenerator.Package.Tests.Harness;

/// <summary>The two solutions that tests share.</summary>
internal static class Solutions
{
    /// <summary>Builds the projects that are right, without a warning.</summary>
    public static async Task<Solution> BuildRightAsync(Packages packages)
    {
        var solution = new Solution(packages.UseEmpty());
        solution.AddAll(
            "ConsoleApp", "Strict", "NetStandardLibrary", "SimulatedCall", "FSharpApp", "VisualBasicApp",
            "CentralPackages", "MinimalApi", "MvcApp");
        solution.Add("SecondBuild", "ConsoleApp");
        solution.AddAll("SeveralFrameworks");
        solution.AddFile("SeveralFrameworks/App/App.csproj");

        (await solution.BuildAsync().ConfigureAwait(false)).SucceededQuietly();
        return solution;
    }

    /// <summary>Builds the projects that are wrong, each in another way.</summary>
    public static async Task<Solution> BuildWrongAsync(Packages packages)
    {
        var solution = new Solution(packages.UseEmpty());
        solution.AddAll("OldLanguage", "WrongEndpoints");
        solution.Add("WithoutAnalyzers", "Wrong", "<RunAnalyzersDuringBuild>false</RunAnalyzersDuringBuild>");
        solution.Add("ListsItsFiles", "ConsoleApp", "<EnableDefaultPerclItems>false</EnableDefaultPerclItems>");
        solution.Add("UsesTheRules", "SimulatedCall")
            .Write("Rules.cs", "internal sealed class Rules : Percl.Language.Violations.Rule;");
        var configured = solution.Add("Configured", "Wrong");
        configured.Write(".editorconfig", """
            root = true
            [*.cs]
            dotnet_diagnostic.PERCL1001.severity = error
            dotnet_diagnostic.PERCL2001.severity = none
            dotnet_diagnostic.PERCL2014.severity = suggestion
            """);
        configured.Write(".globalconfig", """
            is_global = true
            dotnet_diagnostic.PERCL3005.severity = warning
            """);
        solution.Add("OnSdk", "OnSdk").Write("Sdk/Sdk.cs", SdkStub.SourceOf(SdkStub.Newest));
        solution.AddFile("OnSdk/App/App.csproj");
        solution.AddFile("OnSdk/Both/Both.csproj");

        Assert.NotEqual(0, (await solution.BuildAsync().ConfigureAwait(false)).ExitCode);
        return solution;
    }
}
