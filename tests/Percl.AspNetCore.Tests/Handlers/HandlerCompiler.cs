using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Percl.AspNetCore.Tests.Handlers;

/// <summary>Compiles handlers in a version of C#.</summary>
internal static class HandlerCompiler
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(static file => MetadataReference.CreateFromFile(file)),
    ];

    /// <summary>Compiles calls of <c>MapPercl</c> and returns the method that makes them.</summary>
    public static Action<WebApplication> Compile(IEnumerable<string> calls, LanguageVersion version)
    {
        using var assembly = new MemoryStream();
        var emitted = Create(calls, version).Emit(assembly);
        Assert.Empty(emitted.Diagnostics.Where(static found => found.Severity >= DiagnosticSeverity.Warning));
        return Assembly.Load(assembly.ToArray()).GetType("Endpoints")!.GetMethod("Map")!
            .CreateDelegate<Action<WebApplication>>();
    }

    /// <summary>Returns the ids of the errors in calls of <c>MapPercl</c>.</summary>
    public static IEnumerable<string> FindErrors(IEnumerable<string> calls, LanguageVersion version) =>
        Create(calls, version).GetDiagnostics()
            .Where(static found => found.Severity == DiagnosticSeverity.Error)
            .Select(static found => found.Id);

    private static CSharpCompilation Create(IEnumerable<string> calls, LanguageVersion version) =>
        CSharpCompilation.Create(
            $"Handlers.{Guid.NewGuid():n}",
            [
                CSharpSyntaxTree.ParseText(
                    $$"""
                    {{HandlerForms.Declarations}}

                    public static class Endpoints
                    {
                        public static void Map(WebApplication app)
                        {
                    {{string.Join('\n', calls.Select(static call => $"        {call};"))}}
                        }
                    }
                    """,
                    CSharpParseOptions.Default.WithLanguageVersion(version)),
            ],
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
