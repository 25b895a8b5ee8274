using System.Text;
using Percl.Tests.Text.Kernel;

namespace Percl.Tests.Text;

/// <summary>Texts whose pieces meet in the middle of a character, and that nearly do.</summary>
public sealed class PieceTests
{
    private const string High = Texts.HighSurrogate;
    private const string Low = Texts.LowSurrogate;

    private static readonly string[] Pieces =
    [
        "", "a", "\u0001", "a" + High, Low + "b", High, Low, High + Low, Low + High, High + High, Low + "b" + High,
        KernelTexts.Plain(40) + High, Low + KernelTexts.Plain(40),
    ];

    [Fact]
    public void Halves_OverTwoPieces_AreOneCharacter()
    {
        Assert.Contains(@"""text"":""😀""", new PiecesScript(High, Low, "").ToJson(), StringComparison.Ordinal);
        Assert.Contains(@"""text"":""a😀b""", new PiecesScript("a" + High, Low + "b", "").ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Halves_OverThreePiecesOfWhichTheSecondIsEmpty_AreOneCharacter() =>
        Assert.Contains(@"""text"":""😀""", new PiecesScript(High, "", Low).ToJson(), StringComparison.Ordinal);

    [Fact]
    public void Halves_WithConstantInBetween_AreEachReplaced() =>
        Assert.Contains("\"text\":\"\uFFFD|\uFFFD|\"", new PiecesScript(High, Low, "").ToJson(), StringComparison.Ordinal);

    [Fact]
    public void Halves_InTwoTexts_AreEachReplaced() => Assert.Equal(
        "[{\"Say\":{\"text\":\"\uFFFD\"}},{\"Say\":{\"text\":\"\uFFFD\"}}]",
        new PerclScript([new Say { Text = High }, new Say { Text = Low }]).ToJson());

    [Fact]
    public void Pieces_OfAnyKind_AreTheTextThatTheyMakeTogether()
    {
        foreach (var (first, second, third) in Triples())
        {
            var script = new PiecesScript(first, second, third);

            Assert.Equal(Expected(script), script.ToJson());
        }
    }

    private static IEnumerable<(string First, string Second, string Third)> Triples() =>
        from first in Pieces from second in Pieces from third in Pieces select (first, second, third);

    /// <summary>The properties make whole texts, which the compiled script never does.</summary>
    private static string Expected(PiecesScript script) =>
        $$$"""[{"Say":{"text":"{{{Json(script.Two.Text)}}}"}},{"Say":{"text":"{{{Json(script.Three.Text)}}}"}},"""
        + $$$"""{"Say":{"text":"{{{Json(script.Apart.Text)}}}"}},{"Say":{"text":"{{{Json(script.Padded.Text)}}}"}},"""
        + $$$"""{"Redirect":{"actionUrl":"{{{Json(script.InUrl.ActionUrl)}}}"}}]""";

    private static string Json(string text) => Encoding.UTF8.GetString(SimpleJson.Escape(text));
}
