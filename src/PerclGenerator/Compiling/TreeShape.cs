using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PerclGenerator.Compiling;

/// <summary>A file without the bodies of its methods and properties.</summary>
internal sealed class TreeShape : IEquatable<TreeShape>
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeShape> Shapes = new();

    private readonly ParseOptions _options;
    private readonly string _path;
    private readonly byte[] _hash;

    private TreeShape(SyntaxTree tree, CancellationToken cancellation)
    {
        _options = tree.Options;
        _path = tree.FilePath;
        _hash = Hash(WithoutBodies(tree.GetRoot(cancellation), tree.GetText(cancellation)));
    }

    /// <summary>The shape of a file.</summary>
    public static TreeShape Of(SyntaxTree tree, CancellationToken cancellation) =>
        Shapes.TryGetValue(tree, out var known) ? known : Shapes.GetValue(tree, key => new TreeShape(key, cancellation));

    /// <inheritdoc/>
    public bool Equals(TreeShape? other) =>
        ReferenceEquals(this, other)
        || (other is not null && _hash.AsSpan().SequenceEqual(other._hash) && _path == other._path && _options.Equals(other._options));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TreeShape);

    /// <inheritdoc/>
    public override int GetHashCode() => BitConverter.ToInt32(_hash, 0);

    /// <summary>Texts would be kept as often as the compiler keeps them; what tells them apart is enough.</summary>
    private static byte[] Hash(string text)
    {
        using var hash = SHA256.Create();
        return hash.ComputeHash(Encoding.Unicode.GetBytes(text));
    }

    private static string WithoutBodies(SyntaxNode root, SourceText text)
    {
        var shape = new StringBuilder(text.Length);
        var start = 0;
        foreach (var body in FindBodies(root))
        {
            // In a file that is only half written anything may stand anywhere.
            if (body.Start >= start)
            {
                shape.Append(text.ToString(TextSpan.FromBounds(start, body.Start)));
                start = body.End;
            }
        }

        return shape.Append(text.ToString(TextSpan.FromBounds(start, text.Length))).ToString();
    }

    /// <summary>
    /// Where the bodies are. That there is one stays part of the shape: the arrow or the braces are not in it.
    /// </summary>
    private static IEnumerable<TextSpan> FindBodies(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes(static node => node
            is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or BaseTypeDeclarationSyntax
            or BasePropertyDeclarationSyntax or AccessorListSyntax))
        {
            var (block, expression) = node switch
            {
                GlobalStatementSyntax statement => (statement.Statement as BlockSyntax, null),
                BaseMethodDeclarationSyntax method => (method.Body, method.ExpressionBody),
                AccessorDeclarationSyntax accessor => (accessor.Body, accessor.ExpressionBody),
                PropertyDeclarationSyntax property => (null, property.ExpressionBody),
                IndexerDeclarationSyntax indexer => (null, indexer.ExpressionBody),
                _ => default((BlockSyntax?, ArrowExpressionClauseSyntax?)),
            };
            if (block is not null)
            {
                yield return TextSpan.FromBounds(block.OpenBraceToken.Span.End, Math.Max(block.OpenBraceToken.Span.End, block.CloseBraceToken.SpanStart));
            }
            else if (expression is not null)
            {
                yield return expression.Expression.Span;
            }
        }
    }
}
