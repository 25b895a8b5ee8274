using Microsoft.CodeAnalysis;

namespace PerclGenerator.Analyzers.Tests;

/// <summary>
/// What code under test may use. A compilation merges the namespaces of all its references anew, so that those that no
/// test uses would take more time than the tests.
/// </summary>
internal static class References
{
    /// <summary>The names of the assemblies that half-typed code uses.</summary>
    private static readonly HashSet<string> OfHalfTyped =
    [
        "System.Private.CoreLib",
        "System.Private.Uri",
        "System.Collections",
        "System.Collections.Immutable",
        "System.ComponentModel",
        "System.ComponentModel.Annotations",
        "System.Console",
        "System.Linq",
        "System.Memory",
        "System.Net.Http",
        "System.Net.Http.Json",
        "System.Net.Primitives",
        "System.Runtime",
        "System.Runtime.Serialization.Primitives",
        "System.Text.Encodings.Web",
        "System.Text.Json",
        "Microsoft.AspNetCore",
        "Microsoft.AspNetCore.Hosting",
        "Microsoft.AspNetCore.Hosting.Abstractions",
        "Microsoft.AspNetCore.Hosting.Server.Abstractions",
        "Microsoft.AspNetCore.Http",
        "Microsoft.AspNetCore.Http.Abstractions",
        "Microsoft.AspNetCore.Http.Extensions",
        "Microsoft.AspNetCore.Http.Features",
        "Microsoft.AspNetCore.Http.Results",
        "Microsoft.AspNetCore.Mvc.Abstractions",
        "Microsoft.AspNetCore.Mvc.Core",
        "Microsoft.AspNetCore.Routing",
        "Microsoft.AspNetCore.Routing.Abstractions",
        "Microsoft.AspNetCore.Server.Kestrel",
        "Microsoft.Extensions.Configuration",
        "Microsoft.Extensions.Configuration.Abstractions",
        "Microsoft.Extensions.DependencyInjection",
        "Microsoft.Extensions.DependencyInjection.Abstractions",
        "Microsoft.Extensions.Hosting",
        "Microsoft.Extensions.Hosting.Abstractions",
        "Microsoft.Extensions.Logging",
        "Microsoft.Extensions.Logging.Abstractions",
        "Microsoft.Extensions.Options",
        "Microsoft.Extensions.Primitives",
        "Percl",
        "Percl.AspNetCore",
    ];

    /// <summary>The names of the assemblies that other code uses beside them.</summary>
    private static readonly HashSet<string> OfOthers =
    [
        "System.Collections.Concurrent",
        "System.Collections.Specialized",
        "System.ComponentModel.Primitives",
        "System.ComponentModel.TypeConverter",
        "System.Diagnostics.TraceSource",
        "System.IO.Pipelines",
        "System.Linq.AsyncEnumerable",
        "System.Linq.Expressions",
        "System.Linq.Queryable",
        "System.Net.Sockets",
        "System.ObjectModel",
        "System.Runtime.InteropServices",
        "System.Runtime.Serialization",
        "System.Text.RegularExpressions",
        "System.Threading",
        "System.Threading.Tasks",
        "System.Threading.Tasks.Parallel",
        "Microsoft.AspNetCore.Diagnostics.HealthChecks",
        "Microsoft.AspNetCore.Mvc",
        "Microsoft.AspNetCore.Mvc.RazorPages",
        "Microsoft.AspNetCore.Mvc.ViewFeatures",
        "Microsoft.Extensions.Configuration.Binder",
        "Microsoft.Net.Http.Headers",
    ];

    /// <summary>Gets the runtime library.</summary>
    public static MetadataReference Percl { get; } =
        MetadataReference.CreateFromFile(typeof(Percl.PerclScript).Assembly.Location);

    /// <summary>Gets what the tests themselves have of the framework, of ASP.NET Core and of the libraries.</summary>
    public static IReadOnlyList<MetadataReference> All { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => IsOfTheFramework(path) || IsOfAspNetCore(path))
            .Select(static path => MetadataReference.CreateFromFile(path)),
        Percl,
        MetadataReference.CreateFromFile(typeof(Percl.AspNetCore.PerclResults).Assembly.Location),
    ];

    /// <summary>Gets what half-typed code uses.</summary>
    public static IReadOnlyList<MetadataReference> HalfTyped { get; } =
        [.. All.Where(static reference => OfHalfTyped.Contains(NameOf(reference)))];

    /// <summary>Gets what code under test uses.</summary>
    private static IReadOnlyList<MetadataReference> Used { get; } =
        [.. HalfTyped, .. All.Where(static reference => OfOthers.Contains(NameOf(reference)))];

    /// <summary>
    /// Gets what no code uses. Where a test does not look at the compiler's errors, a missing reference would hide
    /// what the test looks for.
    /// </summary>
    public static IReadOnlyList<MetadataReference> Others { get; } = [.. All.Except(Used)];

    /// <summary>Gets what code uses of the framework that runs the tests.</summary>
    public static IReadOnlyList<MetadataReference> Framework { get; } =
        [.. Used.Where(static reference => IsOfTheFramework(reference.Display!))];

    /// <summary>Gets what code uses of ASP.NET Core, and the library for it.</summary>
    public static IReadOnlyList<MetadataReference> AspNetCore { get; } =
    [
        .. Used.Where(static reference =>
            IsOfAspNetCore(reference.Display!) || NameOf(reference) == "Percl.AspNetCore"),
    ];

    private static bool IsOfTheFramework(string path) => HasPrefix(path, "System.");

    private static bool IsOfAspNetCore(string path) =>
        HasPrefix(path, "Microsoft.AspNetCore.")
        || HasPrefix(path, "Microsoft.Extensions.")
        || HasPrefix(path, "Microsoft.Net.");

    private static bool HasPrefix(string path, string prefix) =>
        Path.GetFileName(path).StartsWith(prefix, StringComparison.Ordinal);

    private static string NameOf(MetadataReference reference) => Path.GetFileNameWithoutExtension(reference.Display)!;
}
