using System.Runtime.Loader;
using Microsoft.CodeAnalysis.CSharp;
using OfficialSdk;

namespace PerclGenerator.Analyzers.Tests.Sdk;

/// <summary>Runs code on the stub of FreeClimb's SDK, or on the runtime library.</summary>
internal static class SdkProgram
{
    /// <summary>Returns the result of <c>Sample.Run</c>, which takes a URL and a condition.</summary>
    public static string Run(string source)
    {
        var compilation = SdkCode.Compile(
            [CSharpSyntaxTree.ParseText(source)], [SdkReferences.Of(SdkStub.Newest), References.Percl]);
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics) + "\n" + source);

        var context = new AssemblyLoadContext(name: null, isCollectible: true);
        context.Resolving += static (loading, name) => name.Name == "freeclimb"
            ? loading.LoadFromStream(new MemoryStream(SdkReferences.ImageOf(SdkStub.Newest)))
            : null;
        image.Position = 0;
        var run = context.LoadFromStream(image).GetType("Sample")!.GetMethod("Run")!;
        var json = (string)run.Invoke(null, ["https://example.com/next", true])!;
        context.Unload();
        return json;
    }
}
