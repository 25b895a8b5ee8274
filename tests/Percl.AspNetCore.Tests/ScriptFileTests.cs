using System.Text;

namespace Percl.AspNetCore.Tests;

/// <summary>Script files of this project: the build has picked them up by themselves.</summary>
public sealed class ScriptFileTests
{
    [Fact]
    public void FileWithoutHoles_IsItsBytes() => Assert.Equal(
        """[{"Say":{"text":"We are closed."}},{"Hangup":{}}]""", Encoding.UTF8.GetString(PerclFiles.Scripts.Closed));

    [Fact]
    public void FileWithHoles_IsAScript() => Assert.Equal(
        """[{"Say":{"text":"Hello Ada.","loop":2}},{"Redirect":{"actionUrl":"https://example.com/menu"}}]""",
        new PerclFiles.Scripts.MainMenu("Ada", 2, "https://example.com").ToJson());

    [Fact]
    public void FileInADeclaredScript_IsWrittenWithIt() => Assert.Equal(
        """[{"Pause":{"length":1}},{"Say":{"text":"Hello Ada.","loop":1}},{"Redirect":{"actionUrl":"https://example.com/menu"}}]""",
        new DeclaredWithFile("Ada").ToJson());
}
