using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Percl.Language.Checking;

namespace PerclGenerator.Analyzers.Tests.Documentation;

/// <summary>Which rules there are, and which assembly speaks of which.</summary>
internal static class RuleIdTexts
{
    /// <summary>Gets the ids of all rules.</summary>
    public static IEnumerable<string> All() => PerclRules.All.Select(static rule => rule.Id);

    /// <summary>
    /// The rules that the code of an assembly mentions. The compiler puts a constant in place where it is used, so what
    /// an assembly only declares does not count.
    /// </summary>
    public static IReadOnlySet<string> UsedBy(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var metadata = file.GetMetadataReader();
        var texts = new HashSet<string>();
        var text = MetadataTokens.UserStringHandle(0);
        do
        {
            texts.Add(metadata.GetUserString(text));
            text = metadata.GetNextHandle(text);
        }
        while (!text.IsNil);

        texts.IntersectWith(All());
        return texts;
    }
}
