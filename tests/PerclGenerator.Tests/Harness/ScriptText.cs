using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PerclGenerator.Tests;

/// <summary>A script file.</summary>
internal sealed class ScriptText(string path, byte[] content) : AdditionalText
{
    public ScriptText(string path, string content)
        : this(path, Encoding.UTF8.GetBytes(content))
    {
    }

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) =>
        SourceText.From(new MemoryStream(content), Encoding.UTF8);
}
