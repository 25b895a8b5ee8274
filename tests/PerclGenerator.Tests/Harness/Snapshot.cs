using System.Runtime.CompilerServices;
using System.Text;
using DiffPlex.Renderer;

namespace PerclGenerator.Tests;

/// <summary>
/// Compares text with a file beside the test, <c>Test#Name.verified.cs</c>. Where they differ, the text is left in
/// <c>Test#Name.received.cs</c>; with the environment variable PERCL_UPDATE_SNAPSHOTS=1 the file is rewritten instead.
/// </summary>
internal static class Snapshot
{
    private const string Verified = ".verified.cs";
    private const string Received = ".received.cs";

    public static void Match(
        string name, string text, [CallerMemberName] string test = "", [CallerFilePath] string file = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(Located(file))!, $"{test}#{Path.GetFileNameWithoutExtension(name)}");
        text = WithoutVersion(text).ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("PERCL_UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(stem + Verified, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        var verified = File.Exists(stem + Verified) ? File.ReadAllText(stem + Verified).ReplaceLineEndings("\n") : "";
        if (verified == text)
        {
            File.Delete(stem + Received);
            return;
        }

        File.WriteAllText(stem + Received, text);
        Assert.Fail($"{Path.GetFileName(stem)} differs:\n" + UnidiffRenderer.GenerateUnidiff(verified, text));
    }

    /// <summary>The folder of this project's tests, also where the build has mapped source paths.</summary>
    public static string Folder { get; } = Repository.Find("tests/PerclGenerator.Tests");

    private static string Located(string file) =>
        Path.Combine(Folder, file.Replace('\\', '/').Split("tests/PerclGenerator.Tests/")[^1]);

    /// <summary>A release changes no snapshot.</summary>
    private static string WithoutVersion(string text) =>
        text.Replace($"\"{typeof(CommandGenerator).Assembly.GetName().Version}\"", "\"VERSION\"", StringComparison.Ordinal);
}
