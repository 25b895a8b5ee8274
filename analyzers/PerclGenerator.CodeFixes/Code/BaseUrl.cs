using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using Percl.CSharp.Symbols;
using Percl.Language.Facts;
using Percl.Language.Violations;

namespace PerclGenerator.CodeFixes;

/// <summary>Represents a symbol in scope that is the beginning of URLs.</summary>
internal sealed class BaseUrl
{
    private readonly bool _isUri;

    private BaseUrl(string name, bool isUri)
    {
        Name = name;
        _isUri = isUri;
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    private IdentifierNameSyntax Identifier => SyntaxFactory.IdentifierName(
        SyntaxFacts.GetKeywordKind(Name) == SyntaxKind.None ? Name : "@" + Name);

    /// <summary>Returns the base URLs that can be used before a path at a position.</summary>
    public static IEnumerable<BaseUrl> FindAt(int position, SemanticModel semantics) =>
        from symbol in semantics.LookupSymbols(position)
        where BaseUrlName.IsOne(symbol.Name) && SymbolReach.IsSetBefore(symbol, position) && CanBecomeAbsolute(symbol)
        let type = TypeOf(symbol)
        where type is { NullableAnnotation: not NullableAnnotation.Annotated }
        let isUri = type.Is("System", "Uri")
        where isUri || type.SpecialType == SpecialType.System_String
        where SymbolReach.Reaches(position, symbol, semantics)
        let url = new BaseUrl(symbol.Name, isUri)
        // A record's parameter and its property have one name.
        group url by url.Name into same
        orderby same.Key
        select same.First();

    /// <summary>Determines whether a base URL can be inserted before the expression.</summary>
    public static bool CanStandInFrontOf(ExpressionSyntax value) => value is LiteralExpressionSyntax
        or InterpolatedStringExpressionSyntax
        or IdentifierNameSyntax
        or MemberAccessExpressionSyntax
        or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression }
        or BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 };

    /// <summary>Returns the whole URL.</summary>
    public ExpressionSyntax InFrontOf(ExpressionSyntax path, string separator)
    {
        if (path is BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } uri)
        {
            var text = arguments.Arguments[0].Expression;
            var whole = _isUri
                ? [SyntaxFactory.Argument(Identifier), SyntaxFactory.Argument(text)]
                : Arguments(Prefix(text, separator).WithTriviaFrom(text));
            return uri.WithArgumentList(arguments.WithArguments(Separated(whole)));
        }

        return _isUri ? UriText(path) : Prefix(path, separator);
    }

    private static ArgumentSyntax[] Arguments(ExpressionSyntax only) => [SyntaxFactory.Argument(only)];

    private static SeparatedSyntaxList<ArgumentSyntax> Separated(ArgumentSyntax[] arguments) =>
        SyntaxFactory.SeparatedList(
        arguments,
        Enumerable.Repeat(
            SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space), arguments.Length - 1));

    private MemberAccessExpressionSyntax UriText(ExpressionSyntax path) => SyntaxFactory.MemberAccessExpression(
        SyntaxKind.SimpleMemberAccessExpression,
        SyntaxFactory.ObjectCreationExpression(
            SyntaxFactory.Token(SyntaxKind.NewKeyword).WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.ParseTypeName("global::System.Uri").WithAdditionalAnnotations(Simplifier.Annotation),
            SyntaxFactory.ArgumentList(
                Separated([SyntaxFactory.Argument(Identifier), SyntaxFactory.Argument(path.WithoutTrivia())])),
            initializer: null),
        SyntaxFactory.IdentifierName(nameof(Uri.AbsoluteUri)));

    private ExpressionSyntax Prefix(ExpressionSyntax path, string separator)
    {
        var code = path.WithoutTrivia().ToString();
        var start = $"$\"{{{Identifier}}}{separator}";
        var whole = path switch
        {
            LiteralExpressionSyntax { Token.RawKind: (int)SyntaxKind.StringLiteralToken } when code[0] == '"' =>
                start + code.Substring(1).Replace("{", "{{").Replace("}", "}}"),
            InterpolatedStringExpressionSyntax { StringStartToken.Text: "$\"" } => start + code.Substring(2),
            IdentifierNameSyntax or MemberAccessExpressionSyntax => $"{start}{{{code}}}\"",
            _ => $"{Identifier} + {(separator.Length > 0 ? $"\"{separator}\" + " : "")}{code}",
        };
        return SyntaxFactory.ParseExpression(whole, options: (CSharpParseOptions)path.SyntaxTree.Options);
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol { RefKind: not RefKind.Out } parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol { GetMethod: not null, Parameters.IsEmpty: true } property => property.Type,
        _ => null,
    };

    /// <summary>
    /// Determines whether a symbol can make a path absolute. A constant cannot where it is not an absolute URL, or
    /// where its final slash would be doubled.
    /// </summary>
    private static bool CanBecomeAbsolute(ISymbol symbol)
    {
        var constant = symbol switch
        {
            IFieldSymbol { ConstantValue: string text } => text,
            ILocalSymbol { ConstantValue: string text } => text,
            _ => symbol.DeclaringSyntaxReferences is [var reference] ? LiteralOf(reference.GetSyntax()) : null,
        };
        return constant is null
            || (AbsoluteUrl.IsAbsolute(constant.AsSpan()) && !constant.EndsWith("/", StringComparison.Ordinal));
    }

    private static string? LiteralOf(SyntaxNode declaration)
    {
        var value = declaration switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            PropertyDeclarationSyntax property => property.ExpressionBody?.Expression,
            _ => null,
        };
        return value is LiteralExpressionSyntax { Token.Value: string text } ? text : null;
    }
}
