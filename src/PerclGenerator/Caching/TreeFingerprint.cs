using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PerclGenerator.Caching;

/// <summary>Identifies the source of a file without the bodies of its methods and properties.</summary>
internal sealed class TreeFingerprint : IEquatable<TreeFingerprint>
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeFingerprint> Known = new();

    private readonly ParseOptions _options;
    private readonly string _path;
    private readonly byte[] _hash;

    private TreeFingerprint(SyntaxTree tree, CancellationToken cancellation)
    {
        _options = tree.Options;
        _path = tree.FilePath;
        _hash = Hash(WithoutBodies(tree.GetRoot(cancellation), tree.GetText(cancellation)));
    }

    /// <summary>Returns the fingerprint of a file.</summary>
    public static TreeFingerprint Of(SyntaxTree tree, CancellationToken cancellation) =>
        Known.TryGetValue(tree, out var known)
            ? known
            : Known.GetValue(tree, key => new TreeFingerprint(key, cancellation));

    /// <inheritdoc/>
    public bool Equals(TreeFingerprint? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && _hash.AsSpan().SequenceEqual(other._hash)
            && _path == other._path
            && _options.Equals(other._options));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TreeFingerprint);

    /// <inheritdoc/>
    public override int GetHashCode() => BitConverter.ToInt32(_hash, 0);

    /// <summary>Hashes the source: a copy would double the compiler's memory for sources.</summary>
    private static byte[] Hash(string text)
    {
        using var hash = SHA256.Create();
        return hash.ComputeHash(Encoding.Unicode.GetBytes(text));
    }

    private static string WithoutBodies(SyntaxNode root, SourceText text)
    {
        var kept = new StringBuilder(text.Length);
        var start = 0;
        foreach (var body in FindBodies(root))
        {
            // Bodies may overlap in an incomplete file.
            if (body.Start >= start)
            {
                kept.Append(text.ToString(TextSpan.FromBounds(start, body.Start)));
                start = body.End;
            }
        }

        return kept.Append(text.ToString(TextSpan.FromBounds(start, text.Length))).ToString();
    }

    /// <summary>
    /// Finds the bodies, without their arrow or braces: the existence of a body is part of the fingerprint.
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
                var start = block.OpenBraceToken.Span.End;
                yield return TextSpan.FromBounds(start, Math.Max(start, block.CloseBraceToken.SpanStart));
            }
            else if (expression is not null)
            {
                yield return expression.Expression.Span;
            }
        }
    }
}
