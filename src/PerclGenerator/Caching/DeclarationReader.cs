using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Percl.CSharp.Spelling;

namespace PerclGenerator.Caching;

/// <summary>Reads the declarations of a file, by its syntax alone.</summary>
internal sealed class DeclarationReader : IDisposable
{
    private const string Attribute = "Attribute";

    /// <summary>The extension methods that the compiler calls although the code does not mention them.</summary>
    private static readonly HashSet<string> CalledByTheCompiler = new(StringComparer.Ordinal)
    {
        "GetEnumerator", "GetAsyncEnumerator", "GetAwaiter", "GetPinnableReference", "Add", "Deconstruct",
        "Select", "SelectMany", "Where", "Join", "GroupJoin", "OrderBy", "OrderByDescending", "ThenBy",
        "ThenByDescending", "GroupBy", "Cast",
    };

    private readonly List<Declaration> _declarations = [];
    private readonly List<NamespaceName> _namespaces = [];
    private readonly SHA256 _hash = SHA256.Create();
    private readonly int _file;
    private readonly DeclarationText _text;

    private DeclarationReader(CompilationUnitSyntax root)
    {
        _file = MentionedNames.Hash("file " + root.SyntaxTree.FilePath);
        _text = new DeclarationText(root);
    }

    /// <summary>Reads the declarations of a file, and the namespaces that it declares.</summary>
    public static (Declaration[] Declarations, NamespaceName[] Namespaces) Read(
        SyntaxTree tree, CancellationToken cancellation)
    {
        var root = (CompilationUnitSyntax)tree.GetRoot(cancellation);
        using var reader = new DeclarationReader(root);
        reader.ReadFile(root);
        return ([.. reader._declarations], [.. reader._namespaces]);
    }

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();

    /// <summary>Reads the file: its using directives affect all types in it.</summary>
    private void ReadFile(CompilationUnitSyntax root)
    {
        var file = new Part(root.FullSpan, [_file], []);
        if (root.AttributeLists.Count > 0)
        {
            file.Names.Add(MentionedNames.OfEverything);
        }

        foreach (var directive in root.Usings)
        {
            if (directive.GlobalKeyword.RawKind != 0)
            {
                file.Gaps.Add(directive.FullSpan);
                Add(new Part(directive.FullSpan, NamesOf(directive), []));
            }
        }

        ReadMembers(root.Members, file, NamespaceName.Global);
        if (root.Members.Any(SyntaxKind.GlobalStatement))
        {
            Add(new Part(default, [MentionedNames.Hash("Program")], []));
        }

        Add(file);
    }

    /// <summary>Returns the names that lead to a global using directive: its alias, where it has one.</summary>
    private static List<int> NamesOf(UsingDirectiveSyntax directive) => directive.Alias is { } alias
        ? NamesOf(alias.Name.Identifier.ValueText)
        : [MentionedNames.OfEverything];

    /// <summary>Returns the names by which code mentions a name: that of an attribute without its suffix too.</summary>
    private static List<int> NamesOf(string name) => name.EndsWith(Attribute, StringComparison.Ordinal)
        ? [MentionedNames.Hash(name), MentionedNames.Hash(name.Substring(0, name.Length - Attribute.Length))]
        : [MentionedNames.Hash(name)];

    private void ReadMembers(SyntaxList<MemberDeclarationSyntax> members, Part around, NamespaceName container)
    {
        foreach (var member in members)
        {
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax inner:
                    ReadNamespace(inner, around, container);
                    break;
                case GlobalStatementSyntax:
                    around.Gaps.Add(member.FullSpan);
                    break;
                case BaseTypeDeclarationSyntax { Identifier.ValueText: var name } type:
                    ReadType(type, name, around, container);
                    break;
                case DelegateDeclarationSyntax { Identifier.ValueText: var name }:
                    around.Gaps.Add(member.FullSpan);
                    Add(Create(member, name, around, container));
                    break;
                default:
                    around.Gaps.AddRange(MemberBodies.Find(member));
                    AddExtension(member, around);
                    break;
            }
        }
    }

    private void ReadNamespace(BaseNamespaceDeclarationSyntax inner, Part file, NamespaceName container)
    {
        foreach (var token in inner.Name.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken))
            {
                container = container.Append(token.ValueText);
                _namespaces.Add(container);
            }
        }

        ReadMembers(inner.Members, file, container);
    }

    private void ReadType(BaseTypeDeclarationSyntax type, string name, Part around, NamespaceName container)
    {
        var members = type is TypeDeclarationSyntax { Members: var declared } ? declared : default;
        if (name.Length == 0)
        {
            // A block of extensions has no name, and the oldest supported compiler has no type for it.
            around.Names.Add(MentionedNames.OfEverything);
            ReadMembers(members, around, container);
            return;
        }

        around.Gaps.Add(type.FullSpan);
        var part = Create(type, name, around, container);
        ReadMembers(members, part, container);
        Add(part);
    }

    /// <summary>
    /// Creates the part of a type. It leads to what is around it. The compiler and the generator look up types of
    /// their own namespaces without a mention in the code.
    /// </summary>
    private static Part Create(SyntaxNode type, string name, Part around, NamespaceName container)
    {
        var part = new Part(type.FullSpan, NamesOf(name), [around.Names[0]]);
        if (container.Root is nameof(System) or WellKnownNames.Namespace)
        {
            part.Names.Add(MentionedNames.OfEverything);
        }

        return part;
    }

    /// <summary>Adds the name of an extension method: code that calls it need not mention its class.</summary>
    private static void AddExtension(MemberDeclarationSyntax member, Part around)
    {
        if (member is MethodDeclarationSyntax { ParameterList.Parameters: [var receiver, ..] } method
            && receiver.Modifiers.Any(SyntaxKind.ThisKeyword))
        {
            var name = method.Identifier.ValueText;
            around.Names.Add(CalledByTheCompiler.Contains(name)
                ? MentionedNames.OfEverything
                : MentionedNames.Hash(name));
        }
    }

    private void Add(Part part)
    {
        var source = _text.Without(part.Span, part.Gaps);
        var mentions = new HashSet<int>(part.Mentions);
        MentionedNames.Find(source, mentions);
        _declarations.Add(new Declaration(
            [.. part.Names.Distinct()], [.. mentions], _hash.ComputeHash(Encoding.Unicode.GetBytes(source))));
    }

    /// <summary>Represents a declaration while it is read.</summary>
    /// <param name="Span">The span of the declaration.</param>
    /// <param name="Names">The names that lead to the declaration, its own first.</param>
    /// <param name="Mentions">Names to which it leads besides those in its source.</param>
    private sealed record Part(TextSpan Span, List<int> Names, List<int> Mentions)
    {
        /// <summary>Gets the spans in it that are not part of it, in their order.</summary>
        public List<TextSpan> Gaps { get; } = [];
    }
}
