using System.Reflection.Metadata;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace PerclGenerator.Tests.Mapped;

/// <summary>Compiled code with its symbols, as a debugger and a coverage tool read them.</summary>
internal sealed class DebuggedCode
{
    private readonly string _source;
    private readonly MetadataReader _metadata;
    private readonly MetadataReader _symbols;

    private DebuggedCode(string source, string generated, Stream assembly, Stream symbols)
    {
        _source = source;
        Generated = generated;
        _metadata = new System.Reflection.PortableExecutable.PEReader(assembly).GetMetadataReader();
        _symbols = MetadataReaderProvider.FromPortablePdbStream(symbols).GetMetadataReader();
    }

    /// <summary>All that was generated.</summary>
    public string Generated { get; }

    /// <summary>Compiles a file with the generators, and expects no error.</summary>
    public static DebuggedCode Compile(
        string source,
        OptimizationLevel level = OptimizationLevel.Debug,
        string path = "Scripts.cs",
        SourceReferenceResolver? resolver = null)
    {
        var empty = GeneratorHarness.Compile();
        var tree = CSharpSyntaxTree.ParseText(
            SourceText.From(source, Encoding.UTF8), (CSharpParseOptions)GeneratorHarness.Parse("", "").Options, path);
        var options = empty.Options.WithOptimizationLevel(level).WithSourceReferenceResolver(resolver);
        GeneratorHarness.Driver().RunGeneratorsAndUpdateCompilation(
            empty.AddSyntaxTrees(tree).WithOptions(options), out var output, out _);

        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = output.Emit(assembly, symbols, options: new EmitOptions(
            debugInformationFormat: DebugInformationFormat.PortablePdb));
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return new DebuggedCode(
            source,
            string.Join('\n', output.SyntaxTrees.Where(other => other != tree)),
            new MemoryStream(assembly.ToArray()),
            new MemoryStream(symbols.ToArray()));
    }

    /// <summary>The source of each place at which a debugger stops in a method, in their order.</summary>
    public IEnumerable<string> StopsIn(string type, string method = "WriteCommandsTo") =>
        Stops(type, method).Select(stop => Text(stop.Start, stop.End));

    /// <summary>The files in which a method has such places; each with whether the symbols hold its checksum.</summary>
    public IEnumerable<(string Path, bool HasChecksum)> FilesOf(
        string type, string method = "WriteCommandsTo") =>
        Stops(type, method)
            .Select(stop => _symbols.GetDocument(stop.File))
            .Select(file => (_symbols.GetString(file.Name), !file.Hash.IsNil))
            .Distinct();

    private IEnumerable<(LinePosition Start, LinePosition End, DocumentHandle File)> Stops(string type, string method)
    {
        var handle = _metadata.TypeDefinitions
            .Select(_metadata.GetTypeDefinition)
            .Single(found => _metadata.GetString(found.Name) == type)
            .GetMethods()
            .Single(found => _metadata.GetString(_metadata.GetMethodDefinition(found).Name).Split('.')[^1] == method);
        return _symbols.GetMethodDebugInformation(handle).GetSequencePoints()
            .Where(static point => !point.IsHidden)
            .Select(static point => (
                new LinePosition(point.StartLine - 1, point.StartColumn - 1),
                new LinePosition(point.EndLine - 1, point.EndColumn - 1),
                point.Document));
    }

    private string Text(LinePosition start, LinePosition end)
    {
        var text = SourceText.From(_source);
        return text.ToString(text.Lines.GetTextSpan(new LinePositionSpan(start, end)));
    }
}
