using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OfficialSdk;

namespace PerclGenerator.Analyzers.Tests.Sdk;

/// <summary>The stubs of FreeClimb's SDK as assemblies, each compiled once.</summary>
internal static class SdkReferences
{
    private static readonly ConcurrentDictionary<string, Lazy<byte[]>> Images = new();

    /// <summary>Compilations share the symbols of a reference, not of an image.</summary>
    private static readonly ConcurrentDictionary<string, MetadataReference> References = new();

    /// <summary>Returns a version as a reference.</summary>
    public static MetadataReference Of(string version) =>
        References.GetOrAdd(version, static key => MetadataReference.CreateFromImage(ImageOf(key)));

    /// <summary>Returns the assembly of a version.</summary>
    public static byte[] ImageOf(string version) =>
        Images.GetOrAdd(version, static key => new Lazy<byte[]>(() => Compile(key))).Value;

    private static byte[] Compile(string version)
    {
        var compilation = CSharpCompilation.Create(
            "freeclimb",
            [CSharpSyntaxTree.ParseText(SdkStub.SourceOf(version))],
            Tests.References.Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return image.ToArray();
    }
}
