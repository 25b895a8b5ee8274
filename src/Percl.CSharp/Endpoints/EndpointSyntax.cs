using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Percl.CSharp.Endpoints;

/// <summary>
/// Provides the parts of a file that may name endpoints. A file is searched once: the compilations of successive edits
/// share the files that are not edited.
/// </summary>
internal sealed class EndpointSyntax
{
    private static readonly ConditionalWeakTable<SyntaxTree, EndpointSyntax> Files = new();

    /// <summary>The words of which a file with names of endpoints has one.</summary>
    private static readonly string[] Words =
        ["WithName", "Metadata", "EndpointName", "Controller", "Route(", "Http", "AcceptVerbs"];

    /// <summary>The names of methods that name endpoints.</summary>
    private static readonly HashSet<string> Methods = new(StringComparer.Ordinal)
    {
        "WithName", "WithMetadata", "MapControllerRoute", "MapAreaControllerRoute", "MapDefaultControllerRoute",
    };

    private EndpointSyntax(SyntaxTree tree)
    {
        Text = tree.GetText().ToString();
        HasEscapes = Mentions("\\u", "\\U");
        Names = Mentions(Words)
            ? [.. tree.GetRoot().DescendantNodes().Where(MayName)]
            : [];
    }

    /// <summary>Gets the text of the file.</summary>
    public string Text { get; }

    /// <summary>Gets a value that indicates whether the text of the file may have escape sequences in names.</summary>
    public bool HasEscapes { get; }

    /// <summary>Gets the calls, new objects and attributes that may name an endpoint.</summary>
    public IReadOnlyList<SyntaxNode> Names { get; }

    /// <summary>Returns the parts of a file.</summary>
    public static EndpointSyntax Of(SyntaxTree tree) => Files.GetValue(tree, static key => new EndpointSyntax(key));

    /// <summary>Determines whether the file contains one of the words.</summary>
    public bool Mentions(params string[] words) =>
        Array.Exists(words, word => Text.IndexOf(word, StringComparison.Ordinal) >= 0);

    private static bool MayName(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } =>
            Methods.Contains(access.Name.Identifier.ValueText) || AddsMetadata(access),
        // The name of a type also stands where C# infers it: EndpointNameMetadata name = new("menu").
        IdentifierNameSyntax
        {
            Identifier.ValueText: "EndpointNameMetadata" or "RouteNameMetadata"
            or "EndpointNameAttribute"
        } => true,
        AttributeSyntax
        {
            Parent.Parent: MethodDeclarationSyntax or ClassDeclarationSyntax
            or LocalFunctionStatementSyntax or LambdaExpressionSyntax
        } => true,
        _ => false,
    };

    /// <summary>Determines whether a call is that of a convention: <c>endpoint.Metadata.Add(name)</c>.</summary>
    private static bool AddsMetadata(MemberAccessExpressionSyntax access) =>
        access is
        {
            Name.Identifier.ValueText: "Add" or "Insert",
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Metadata" },
        };
}
