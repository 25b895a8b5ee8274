using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Documentation.Tests.Compiling;

/// <summary>The compiled C# of a document.</summary>
/// <param name="Blocks">The blocks that are parts of programs, in their order.</param>
/// <param name="Library">The compilation of <paramref name="Blocks"/>.</param>
/// <param name="Programs">The blocks that are a whole program, each with its compilation.</param>
internal sealed record DocumentCode(
    IReadOnlyList<BlockCode> Blocks,
    CompiledCode Library,
    IReadOnlyList<(BlockCode Block, CompiledCode Code)> Programs)
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<DocumentCode>>> Compiled = new();

    /// <summary>Compiles a document, once.</summary>
    public static Task<DocumentCode> Of(string path) =>
        Compiled.GetOrAdd(path, static path => new(() => CompileAsync(Document.Of(path)))).Value;

    /// <summary>Gets the path of a block's file.</summary>
    public static string PathOf(BlockCode block) => $"{block.Namespace}.cs";

    private static async Task<DocumentCode> CompileAsync(Document document)
    {
        var code = document.Blocks
            .Where(static block => block.Language == "csharp")
            .Select(static block => new BlockCode(block))
            .ToArray();
        var scripts = document.Blocks
            .Where(static block => block.ScriptPath is not null)
            .Select(static block => new ScriptFile(ProjectProperties.Folder + block.ScriptPath, block.Text))
            .ToArray();

        var blocks = code.Where(static block => !block.IsProgram).ToArray();
        var earlier = new Dictionary<string, string>();
        var files = new List<(string, string)>();
        foreach (var block in blocks)
        {
            files.Add((PathOf(block), block.ToFile(earlier)));
            foreach (var type in block.Types)
            {
                earlier[type.Identifier.Text] = block.Namespace;
            }
        }

        files.Add(("OfficialSdk.cs", OfficialSdk.Source));
        files.Add(("Program.cs", "public class Program;"));
        var library = await Compiler.CompileAsync(files, scripts, OutputKind.DynamicallyLinkedLibrary);
        var programs = new List<(BlockCode, CompiledCode)>();
        foreach (var program in code.Where(static block => block.IsProgram))
        {
            programs.Add((program, await Compiler.CompileAsync(
                [(PathOf(program), program.Block.Text)], scripts, OutputKind.ConsoleApplication)));
        }

        return new DocumentCode(blocks, library, programs);
    }
}
