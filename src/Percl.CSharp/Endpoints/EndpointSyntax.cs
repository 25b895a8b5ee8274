using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Percl.CSharp.Expressions;

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
        ["WithName", "MapPercl", "Metadata", "EndpointName", "Controller", "Route(", "Http", "AcceptVerbs"];

    /// <summary>The names of methods that name endpoints.</summary>
    private static readonly HashSet<string> Methods = new(StringComparer.Ordinal)
    {
        "WithName", "WithMetadata", "MapControllerRoute", "MapAreaControllerRoute", "MapDefaultControllerRoute",
    };

    private readonly SyntaxTree _tree;

    private readonly ConcurrentDictionary<(SyntaxNode Scope, string Name), bool> _declared = new();
    private readonly ConcurrentDictionary<string, bool> _inAnyCase = new(StringComparer.Ordinal);

    private readonly Lazy<string[]> _urlHelpers;

    private EndpointSyntax(SyntaxTree tree)
    {
        _tree = tree;
        _urlHelpers = new(() => Mentions(".Of(") ? [.. UrlCalls.FindHelpers(tree)] : []);
        Text = tree.GetText().ToString();
        HasEscapes = Mentions("\\u", "\\U");
        if (Mentions(Words))
        {
            var nodes = tree.GetRoot().DescendantNodes().Where(static node => MayName(node) || DeclaresName(node))
                .ToLookup(DeclaresName);
            DeclaresMapping = nodes.Contains(true);
            Names = [.. nodes[false]];
        }

        Written =
        [
            .. Names.OfType<InvocationExpressionSyntax>().Select(WrittenEndpoint.Read).OfType<WrittenEndpoint>(),
        ];
    }

    /// <summary>Gets the text of the file.</summary>
    public string Text { get; }

    /// <summary>Gets a value that indicates whether the text of the file may have escape sequences in names.</summary>
    public bool HasEscapes { get; }

    /// <summary>Gets the calls, new objects and attributes that may name an endpoint.</summary>
    public IReadOnlyList<SyntaxNode> Names { get; } = [];

    /// <summary>Gets the endpoints whose names and webhooks stand in the file.</summary>
    public IReadOnlyList<WrittenEndpoint> Written { get; }

    /// <summary>
    /// Gets a value that indicates whether the file declares a method with the name of one that maps or names
    /// endpoints.
    /// </summary>
    public bool DeclaresMapping { get; }

    /// <summary>Gets the names of the methods and local functions that return the URL of an endpoint.</summary>
    public IReadOnlyList<string> UrlHelpers => _urlHelpers.Value;

    /// <summary>Returns the parts of a file.</summary>
    public static EndpointSyntax Of(SyntaxTree tree) => Files.GetValue(tree, static key => new EndpointSyntax(key));

    /// <summary>Determines whether the file contains one of the words.</summary>
    public bool Mentions(params string[] words) =>
        Array.Exists(words, word => Text.IndexOf(word, StringComparison.Ordinal) >= 0);

    /// <summary>
    /// Determines whether the file contains a word, in capitals or small letters. An edit of another file does not
    /// search it again.
    /// </summary>
    public bool MentionsInAnyCase(string word) =>
        _inAnyCase.GetOrAdd(word, key => Text.IndexOf(key, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>
    /// Returns the names in code, not in comments and strings, that contain one of the words. A word with a dot begins
    /// in such a name.
    /// </summary>
    public IEnumerable<SimpleNameSyntax> FindNames(params string[] words)
    {
        foreach (var word in words)
        {
            for (var at = Next(word, 0); at >= 0; at = Next(word, at + word.Length))
            {
                var token = _tree.GetRoot().FindToken(at);
                if (token.Span.Contains(at) && token.Parent is SimpleNameSyntax name)
                {
                    yield return name;
                }
            }
        }

        int Next(string word, int start) => Text.IndexOf(word, start, StringComparison.Ordinal);
    }

    /// <summary>
    /// Determines whether the code of a type, or of a program, declares something of that name that is no member: a
    /// variable, a type parameter or any other.
    /// </summary>
    /// <param name="scope">The type, or the root of a program's file.</param>
    /// <param name="name">The name.</param>
    public bool Declares(SyntaxNode scope, string name) =>
        // An escape sequence may be part of a name.
        HasEscapes || name.Length == 0 || _declared.GetOrAdd((scope, name), static key => Find(key.Scope, key.Name));

    private static bool Find(SyntaxNode scope, string name)
    {
        var text = Of(scope.SyntaxTree).Text;
        var end = scope.Span.End;
        for (var at = Next(scope.SpanStart); at >= 0; at = Next(at + name.Length))
        {
            var token = scope.FindToken(at);
            if (token.ValueText == name && token.Parent is { } declaration && IsInner(declaration, scope))
            {
                return true;
            }
        }

        return false;

        int Next(int start) => text.IndexOf(name, start, end - start, StringComparison.Ordinal);
    }

    /// <summary>Determines whether a node declares a name that only code in the type's own members sees.</summary>
    private static bool IsInner(SyntaxNode declaration, SyntaxNode scope) =>
        declaration is not (SimpleNameSyntax or MemberDeclarationSyntax
            or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax })
        && (declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? scope) == scope;

    private static bool DeclaresName(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => WrittenEndpoint.Uses(method.Identifier.ValueText),
        LocalFunctionStatementSyntax function => WrittenEndpoint.Uses(function.Identifier.ValueText),
        _ => false,
    };

    private static bool MayName(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax { Expression: var called } =>
            CalledMember.Of(called) is { } member && (Methods.Contains(member.Text) || AddsMetadata(member)),
        // A method without its parentheses may be called with any name.
        MemberAccessExpressionSyntax { Parent: not InvocationExpressionSyntax, Name.Identifier.ValueText: var name } =>
            Methods.Contains(name),
        MemberBindingExpressionSyntax { Parent: not InvocationExpressionSyntax, Name.Identifier.ValueText: var name } =>
            Methods.Contains(name),
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
    private static bool AddsMetadata(CalledMember member) =>
        member.Text is "Add" or "Insert" && CalledMember.Of(member.Receiver.WithoutWrapping())?.Text == "Metadata";
}
