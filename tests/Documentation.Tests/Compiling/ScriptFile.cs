using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Documentation.Tests.Compiling;

/// <summary>A script file that a document shows.</summary>
internal sealed class ScriptFile(string path, string text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
