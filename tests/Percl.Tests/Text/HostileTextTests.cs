using Percl.Tests.Buffers;

namespace Percl.Tests.Text;

public sealed class HostileTextTests
{
    private const int Large = 100_000;

    [Fact]
    public void Text_EmptyOrPlain_ComesBack() => Assert.All(["", " ", "Hello"], TextAssert.ComesBack);

    [Fact]
    public void Text_OfOnePiece_ComesBack() => Assert.All(Texts.Pieces, TextAssert.ComesBack);

    [Fact]
    public void Text_WithPieceAtStartMiddleOrEnd_ComesBack() => Assert.All(
        Texts.Pieces.SelectMany(static piece => new[] { piece + "ab", "a" + piece + "b", "ab" + piece }),
        TextAssert.ComesBack);

    [Fact]
    public void Text_OfTwoPieces_ComesBack() => Assert.All(
        from first in Texts.Pieces from second in Texts.Pieces select first + second,
        TextAssert.ComesBack);

    [Fact]
    public void Text_OfEveryCharacter_ComesBack()
    {
        var output = new ReusableOutput(1024);
        for (var c = (int)char.MinValue; c <= char.MaxValue; c++)
        {
            TextAssert.ComesBackAlone($"a{(char)c}b", output);
        }
    }

    [Fact]
    public void Text_WithPieceAtEveryPlaceOfEveryLength_ComesBack()
    {
        var output = new ReusableOutput(4096);
        foreach (var piece in new[] { "\"", "\u0001", "é", "你", "😀", Texts.HighSurrogate })
        {
            for (var length = 0; length <= 300; length++)
            {
                for (var place = 0; place <= length; place++)
                {
                    TextAssert.ComesBackAlone(new string('x', place) + piece + new string('x', length - place), output);
                }
            }
        }
    }

    [Fact]
    public void Text_OfPlainCharactersOfEveryLength_ComesBack()
    {
        var output = new ReusableOutput(4096);
        for (var length = 0; length <= 1000; length++)
        {
            TextAssert.ComesBackAlone(new string('x', length), output);
        }
    }

    [Fact]
    public void Text_ThatIsLarge_ComesBack() => Assert.All(
        ["x", .. Texts.Pieces],
        static piece => TextAssert.ComesBack(Texts.Repeat(piece, Large)));

    [Fact]
    public void Text_ThatIsLargeWithPieceAtTheEnd_ComesBack() => Assert.All(
        Texts.Pieces,
        static piece => TextAssert.ComesBack(new string('x', Large) + piece));
}
