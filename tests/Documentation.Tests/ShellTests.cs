using System.Text.RegularExpressions;

namespace Documentation.Tests;

/// <summary>The commands of all documents name files, projects and rules that exist.</summary>
public sealed partial class ShellTests
{
    [Theory]
    [MemberData(nameof(Documents.Names), MemberType = typeof(Documents))]
    public void Commands_OfADocument_NameFilesThatExist(string path)
    {
        var commands = Document.Of(path).Blocks.Where(static block => block.Language == "sh");

        foreach (var file in commands.SelectMany(static block => FileOfTheRepository().Matches(block.Text)))
        {
            Assert.True(Path.Exists(Repository.Find(file.Value)), $"{path} names {file.Value}, which is missing.");
        }
    }

    [GeneratedRegex(@"(?<![\w/.~])(src|tests|analyzers|build|\.ci|\.github)/[\w./]+")]
    private static partial Regex FileOfTheRepository();
}
