using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace PerclGenerator.Schema;

/// <summary>The documentation of a declaration, in the names of PerCL.</summary>
/// <param name="Summary">The summary as plain text.</param>
/// <param name="Markdown">The summary and the remarks as Markdown.</param>
internal sealed record Documentation(string Summary, string Markdown)
{
    /// <summary>Reads the documentation of a symbol.</summary>
    public static Documentation Read(ISymbol symbol, Compilation compilation)
    {
        var member = XElement.Parse(symbol.GetDocumentationCommentXml()!);
        var plain = new DocumentationText(symbol, compilation, isMarkdown: false);
        var markdown = new DocumentationText(symbol, compilation, isMarkdown: true);
        var parts = new[] { member.Element("summary"), member.Element("remarks") }
            .OfType<XElement>()
            .Select(markdown.Show);
        return new Documentation(plain.Show(member.Element("summary")!), string.Join("\n\n", parts));
    }
}
