using Microsoft.CodeAnalysis;
using OfficialSdk;
using PerclGenerator.Analyzers.Tests.Fixes;

namespace PerclGenerator.Analyzers.Tests.Sdk;

/// <summary>Prepares code on FreeClimb's SDK, in projects that have the runtime library too.</summary>
internal static class SdkMigrations
{
    public const string KeepValues = "Keep what was set";
    public const string KeepBytes = "Keep the bytes";

    private const string Frame = """
        using System.Collections.Generic;
        using freeclimb.Enums;
        using freeclimb.Model;

        public static class Sample
        {
            public static string Run(string url, bool condition)
            {
        $code$
            }
        }
        """;

    /// <summary>Returns a program whose method <c>Run</c> has the code.</summary>
    public static string WithCode(string code) => Frame.Replace("$code$", code, StringComparison.Ordinal);

    public static FixRunner Start(string source) =>
        new(source, libraries: [SdkReferences.Of(SdkStub.Newest), References.Percl]);

    public static async Task<IEnumerable<Diagnostic>> FindAsync(FixRunner runner) =>
        (await runner.DiagnoseAsync()).Where(static one => one.Id == "PERCL2023");
}
