using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Documentation.Tests.Compiling;

/// <summary>The C# of a block.</summary>
internal sealed class BlockCode
{
    private const string DefaultUsings =
        """
        using System.ComponentModel.DataAnnotations;
        using Percl;
        using Percl.AspNetCore;
        using Percl.AspNetCore.Testing;
        using Percl.Signatures;
        using Percl.Simulation;
        using Percl.Webhooks;
        using Xunit;
        """;

    /// <summary>The variables that statements of the documents use without a declaration.</summary>
    private static readonly Dictionary<string, string> Given = new()
    {
        ["app"] = "WebApplication",
        ["body"] = "byte[]",
        ["builder"] = "WebApplicationBuilder",
        ["client"] = "HttpClient",
        ["header"] = "string",
        ["json"] = "string",
        ["Request"] = "HttpRequest",
        ["secret"] = "string",
        ["url"] = "string",
        ["urls"] = "PerclUrls",
    };

    private readonly CompilationUnitSyntax _root;

    public BlockCode(Block block)
    {
        Block = block;
        _root = CSharpSyntaxTree.ParseText(block.Text, Compiler.ParseOptions).GetCompilationUnitRoot();
        Statements = [.. _root.Members.OfType<GlobalStatementSyntax>()];
        Types = [.. _root.Members.OfType<BaseTypeDeclarationSyntax>()];
    }

    public Block Block { get; }

    public IReadOnlyList<GlobalStatementSyntax> Statements { get; }

    public IReadOnlyList<BaseTypeDeclarationSyntax> Types { get; }

    /// <summary>Gets whether the block is a whole <c>Program.cs</c>.</summary>
    public bool IsProgram => Block.Text.Contains("WebApplication.CreateBuilder(args)", StringComparison.Ordinal);

    /// <summary>Gets whether the statements print what the next block shows.</summary>
    public bool Prints => !IsProgram && Block.Text.Contains("Console.WriteLine(", StringComparison.Ordinal)
        && Parameters.Length == 0;

    /// <summary>Gets the namespace of the block in the compilation of its document.</summary>
    public string Namespace => $"Block{Block.Number}";

    /// <summary>Gets the variables that the statements use and do not declare.</summary>
    public string[] Parameters
    {
        get
        {
            var nodes = Statements.SelectMany(static statement => statement.DescendantNodes()).ToArray();
            var declared = nodes
                .Select(static node => node switch
                {
                    VariableDeclaratorSyntax variable => variable.Identifier.Text,
                    ParameterSyntax parameter => parameter.Identifier.Text,
                    SingleVariableDesignationSyntax designation => designation.Identifier.Text,
                    _ => null,
                })
                .ToHashSet();
            return
            [
                .. nodes.OfType<IdentifierNameSyntax>()
                    .Where(static name => name.Parent is not MemberAccessExpressionSyntax access || access.Name != name)
                    .Select(static name => name.Identifier.Text)
                    .Where(name => Given.ContainsKey(name) && !declared.Contains(name))
                    .Distinct(),
            ];
        }
    }

    /// <summary>Returns a file of the document's project that holds the block.</summary>
    /// <param name="earlier">The namespaces of the types that blocks before this one declare, by name.</param>
    public string ToFile(IReadOnlyDictionary<string, string> earlier)
    {
        var names = _root.DescendantNodes().OfType<IdentifierNameSyntax>().Select(static name => name.Identifier.Text);
        var own = Types.Select(static type => type.Identifier.Text).ToHashSet();
        var aliases = names.Distinct()
            .Where(name => earlier.ContainsKey(name) && !own.Contains(name))
            .Select(name => $"using {name} = {earlier[name]}.{name};");
        var usings = _root.Usings.Count > 0 ? _root.Usings.ToFullString() : DefaultUsings;
        return $$"""
            {{usings}}
            {{string.Join('\n', aliases)}}
            namespace {{Namespace}}
            {
            {{string.Concat(Types.Select(static type => type.ToFullString()))}}
            {{(Statements.Count == 0 ? "" : ToClass())}}
            }
            """;
    }

    /// <summary>Gets the method of the compiled document that runs the statements.</summary>
    public MethodInfo FindRun(Assembly document) =>
        document.GetType($"{Namespace}.Statements", throwOnError: true)!.GetMethod("Run")!;

    private string ToClass()
    {
        var parameters = string.Join(", ", Parameters.Select(static name => $"{Given[name]} {name}"));
        var own = Statements.SelectMany(static statement => statement.DescendantNodes(static node =>
            node is not AnonymousFunctionExpressionSyntax and not LocalFunctionStatementSyntax));
        var waits = own.OfType<AwaitExpressionSyntax>().Any();
        var returns = own.OfType<ReturnStatementSyntax>().Any(static statement => statement.Expression is not null);
        var type = (waits, returns) switch
        {
            (true, true) => "async Task<object?>",
            (true, false) => "async Task",
            (false, true) => "object?",
            _ => "void",
        };
        return $$"""
            internal static class Statements
            {
                public static {{type}} Run({{parameters}})
                {
                    {{string.Concat(Statements.Select(static statement => statement.ToFullString()))}}
                }
            }
            """;
    }
}
