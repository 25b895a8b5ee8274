namespace Percl.AspNetCore.Tests;

/// <summary>Script files of this project: the build has picked them up by themselves.</summary>
public sealed class ScriptFileTests
{
    [Fact]
    public void FileWithoutPlaceholders_IsAScript()
    {
        Assert.Equal("""[{"Say":{"text":"We are closed."}},{"Hangup":{}}]""", new PerclFiles.Scripts.Closed().ToJson());
        Assert.Equal(new PerclFiles.Scripts.Closed().ToUtf8Bytes(), PerclFiles.Scripts.Closed.Utf8);
    }

    [Fact]
    public void FileWithPlaceholders_IsAScript() => Assert.Equal(
        """[{"Say":{"text":"Hello Ada.","loop":2}},{"Redirect":{"actionUrl":"https://example.com/menu"}}]""",
        new PerclFiles.Scripts.MainMenu { Caller = "Ada", Times = 2, BaseUrl = "https://example.com" }.ToJson());

    [Fact]
    public void FileInADeclaredScript_IsWrittenWithIt() => Assert.Equal(
        """[{"Pause":{"length":1}},{"Say":{"text":"Hello Ada.","loop":1}},{"Redirect":{"actionUrl":"https://example.com/menu"}}]""",
        new DeclaredWithFile("Ada").ToJson());
}
