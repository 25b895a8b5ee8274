using Microsoft.CodeAnalysis.CSharp;

namespace PerclGenerator.Tests.Caching;

/// <summary>A project that is edited.</summary>
/// <param name="files">The files by their names.</param>
/// <param name="edits">The edits, each of which can be made alone.</param>
internal sealed class EditedProject(IReadOnlyDictionary<string, string> files, IReadOnlyList<Edit> edits)
{
    public static EditedProject OfScripts { get; } = new(EditedScripts.Files, ScriptEdits.All);

    /// <summary>A project with commands and objects.</summary>
    public static EditedProject OfCommands { get; } = new(EditedCommands.Files, CommandEdits.All);

    private static CSharpCompilation Empty { get; } = GeneratorHarness.Compile();

    public IReadOnlyList<Edit> Edits => edits;

    /// <summary>The edit of a name.</summary>
    public Edit Find(string name) => edits.Single(edit => edit.Name == name);

    /// <summary>The project after edits.</summary>
    /// <param name="made">The edits.</param>
    /// <param name="known">The files that were parsed before, which are kept where they are the same; null to parse anew.</param>
    public CSharpCompilation Compile(IEnumerable<Edit> made, Dictionary<string, CSharpSyntaxTree>? known = null)
    {
        var edited = new SortedDictionary<string, string>((IDictionary<string, string>)files, StringComparer.Ordinal);
        var options = GeneratorHarness.ParseOptions;
        var compilation = Empty;
        foreach (var edit in made)
        {
            if (edit.Text is var (file, before, after))
            {
                var text = edited.GetValueOrDefault(file, "");
                edited[file] = before.Length == 0 ? after + text : text.Replace(before, after, StringComparison.Ordinal);
            }

            options = edit.Parsing?.Invoke(options) ?? options;
        }

        compilation = compilation.AddSyntaxTrees(edited.Where(static file => file.Value.Length > 0).Select(file =>
        {
            if (known?.GetValueOrDefault(file.Key) is { } tree && tree.Options.Equals(options) && tree.ToString() == file.Value)
            {
                return tree;
            }

            tree = (CSharpSyntaxTree)CSharpSyntaxTree.ParseText(file.Value, options, file.Key);
            known?[file.Key] = tree;
            return tree;
        }).ToArray());
        return made.Aggregate(compilation, static (compiled, edit) => edit.Compilation?.Invoke(compiled) ?? compiled);
    }
}
