using System.Text.RegularExpressions;
using PerclGenerator.Tests;

namespace PerclGenerator.Analyzers.Tests.Sdk;

/// <summary>A piece of code and what is reported of it.</summary>
/// <param name="Since">The first version of the SDK in which the code compiles.</param>
/// <param name="Expected">The ids of rules, those in parentheses as information.</param>
/// <param name="Code">The code.</param>
internal sealed partial record SdkCase(Version Since, string Expected, string Code)
{
    /// <summary>Reads the pieces of a file that compile in a version of the SDK.</summary>
    public static SdkCase[] Read(string file, string version) =>
    [
        .. File.ReadLines(Repository.Find($"tests/PerclGenerator.Analyzers.Tests/Sdk/{file}"))
            .Select(static line => Line().Match(line))
            .Where(static line => line.Success)
            .Select(static line => new SdkCase(
                new Version(line.Groups[1].Success ? line.Groups[1].Value : "4.0"), line.Groups[2].Value, line.Groups[3].Value))
            .Where(one => one.Since <= new Version(version)),
    ];

    [GeneratedRegex(@"^(?:(\d\.\d) ?)?([^:#]*?) ?:: (.*)$")]
    private static partial Regex Line();
}
