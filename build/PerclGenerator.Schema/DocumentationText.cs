using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Percl.CSharp.Symbols;

namespace PerclGenerator.Schema;

/// <summary>
/// Turns XML documentation into a string, and what it refers to in C# into what that is called in PerCL.
/// </summary>
internal sealed partial class DocumentationText(ISymbol documented, Compilation compilation, bool isMarkdown)
{
    private const char Paragraph = '\u2029';

    /// <summary>The text of an element.</summary>
    public string Show(XElement element) => string.Join(
        "\n\n", ShowNodes(element).Split(Paragraph).Select(Tidy).Where(static text => text.Length > 0));

    private string ShowNodes(XElement element) => string.Concat(element.Nodes().Select(ShowNode));

    private string ShowNode(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "para" } paragraph => Paragraph + ShowNodes(paragraph) + Paragraph,
        XElement { Name.LocalName: "c", Value: var code } => AsCode(code),
        XElement { Name.LocalName: "see" } see when see.Attribute("cref") is { } reference => NameOf(reference.Value),
        XElement { Name.LocalName: "see" } see when see.Attribute("href") is { } link =>
            isMarkdown ? $"<{link.Value}>" : link.Value,
        _ => throw new NotSupportedException($"{documented}: {node}"),
    };

    private string NameOf(string reference) =>
        DocumentationCommentId.GetFirstSymbolForDeclarationId(reference, compilation) switch
        {
            IPropertySymbol property => AsCode(
                SymbolEqualityComparer.Default.Equals(property.ContainingType, documented.ContainingType ?? documented)
                    ? JsonNames.OfProperty(property)
                    : $"{property.ContainingType.Name}.{JsonNames.OfProperty(property)}"),
            IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } member => AsCode(JsonNames.OfEnumMember(member)),
            IFieldSymbol { ConstantValue: string value } => AsCode(value),
            INamedTypeSymbol { IsStatic: true } values => string.Join(", ", Constants.Of(values).Select(AsCode)),
            INamedTypeSymbol { ContainingNamespace.Name: "Webhooks" } webhook => AsCode(JsonNames.OfWebhook(webhook)),
            INamedTypeSymbol command => AsCode(command.Name),
            _ => throw new NotSupportedException($"{documented}: {reference}"),
        };

    private string AsCode(string name) => isMarkdown ? $"`{name}`" : name;

    private static string Tidy(string text) => Verb().Replace(
        WhiteSpace().Replace(text, " ").Trim(),
        static match => match.Groups["first"].Value.ToUpperInvariant());

    /// <summary>The verb of a C# property: an attribute in JSON gets and sets nothing.</summary>
    [GeneratedRegex("^Gets (or sets )?(a value that (indicates|determines) (?=whether ))?(?<first>[a-z])")]
    private static partial Regex Verb();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
