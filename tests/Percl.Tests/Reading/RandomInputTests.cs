using System.Text;
using System.Text.Json;
using Percl.Tests.Oracle;

namespace Percl.Tests.Reading;

public sealed class RandomInputTests
{
    private const int Runs = 10_000;

    [Fact]
    public void Parse_RandomBytes_GivesAScriptOrJsonException()
    {
        var random = new Random(1);
        var alphabet = Encoding.UTF8.GetBytes("[]{}:,\"\\ \n0123456789.eE+-truefalsnTextSayHangup\u00e4");
        for (var i = 0; i < Runs; i++)
        {
            var bytes = new byte[random.Next(60)];
            for (var j = 0; j < bytes.Length; j++)
            {
                bytes[j] = i % 3 == 0 ? (byte)random.Next(256) : alphabet[random.Next(alphabet.Length)];
            }

            ParseOrRefuse(bytes);
        }
    }

    [Fact]
    public void Parse_MutatedScripts_GivesAScriptOrJsonException()
    {
        var random = new Random(2);
        var filler = new CommandFiller("ä\"");
        var script = new PerclScript(LibraryCommands.All.Select(filler.Full)).ToUtf8Bytes();
        var parsed = 0;
        for (var i = 0; i < Runs; i++)
        {
            var bytes = (byte[])script.Clone();
            for (var j = random.Next(1, 4); j > 0; j--)
            {
                bytes[random.Next(bytes.Length)] = random.Next(3) == 0 ? (byte)random.Next(256) : script[random.Next(script.Length)];
            }

            parsed += ParseOrRefuse(bytes[..(random.Next(2) == 0 ? bytes.Length : random.Next(bytes.Length))]) ? 1 : 0;
        }

        // Both happen, or nothing has been tried.
        Assert.InRange(parsed, 1, Runs - 1);
    }

    private static bool ParseOrRefuse(byte[] utf8Json)
    {
        PerclScript script;
        try
        {
            script = PerclScript.Parse(utf8Json);
        }
        catch (JsonException refusal)
        {
            Assert.StartsWith("$", refusal.Path);
            return false;
        }

        // What was read can be written, unless a rule of PerCL is against it, and is read as the same.
        try
        {
            Assert.Equal(script, PerclScript.Parse(script.ToUtf8Bytes()));
        }
        catch (PerclException)
        {
        }

        return true;
    }
}
