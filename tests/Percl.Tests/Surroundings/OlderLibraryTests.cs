using System.Text;
using Percl.Consumer;

namespace Percl.Tests.Surroundings;

/// <summary>A library that was compiled against the build for netstandard2.0 runs on the builds for newer frameworks.</summary>
public sealed class OlderLibraryTests
{
    [Fact]
    public void Commands_OfAnOlderLibrary_AreWritten() => Assert.Equal(
        """[{"Say":{"text":"Hi","loop":2}},{"Transfer":{"number":"+15550100002","gain":0.5}}]""",
        Everything.Script("Hi"));

    [Fact]
    public void Script_OfAnOlderLibrary_IsWritten() => Assert.Equal(
        """[{"Say":{"text":"Hello      Ada, you are 007 on Sunday."}},{"Say":{"text":"One of 7"}},{"GetDigits":{"actionUrl":"https://example.com/menu","prompts":[{"Say":{"text":"Press one."}},{"Pause":{"length":100}}]}}]""",
        Everything.Declared("Ada", 7));

    [Fact]
    public void File_OfAnOlderLibrary_IsWritten() => Assert.Equal(
        """[{"Say":{"text":"Hello Ada.","loop":2}},{"Redirect":{"actionUrl":"https://example.com/menu"}}]""",
        Everything.FromFile("Ada", 2));

    [Fact]
    public void Script_ReadByAnOlderLibrary_IsTheSame()
    {
        const string json = """[{"Say":{"text":"Hi","new":[1]}},{"Unheard":{}}]""";

        Assert.Equal(json, Everything.ReadAndWrite(json));
    }

    [Fact]
    public void Webhook_ChangedByAnOlderLibrary_HasTheChange() => Assert.Equal("+15550100003", Everything.Changed("+15550100003").From);

    [Fact]
    public void Request_SignedByAnOlderLibrary_IsGenuine() => Assert.True(Everything.IsSigned("secret", Encoding.UTF8.GetBytes("{}")));
}
