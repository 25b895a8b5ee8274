namespace Percl.Tests.Text.Kernel;

/// <summary>Every kind of character, at every place, in memory that ends and begins where it must.</summary>
public sealed class TextKernelTests : IDisposable
{
    private readonly KernelChecker _kernel = new();

    [Fact]
    public void Text_OfPlainCharactersOfEveryLength_IsAsItShouldBe()
    {
        for (var length = 0; length <= Thoroughness.LongestText; length++)
        {
            _kernel.Check(KernelTexts.Plain(length));
        }
    }

    [Fact]
    public void Text_WithSpecialAtEveryPlaceOfEveryLength_IsAsItShouldBe()
    {
        foreach (var special in KernelTexts.Specials)
        {
            for (var length = special.Length; length <= Thoroughness.LengthOfEveryPlace; length++)
            {
                for (var place = 0; place <= length - special.Length; place++)
                {
                    _kernel.Check(KernelTexts.With(special, place, length));
                }
            }
        }
    }

    [Fact]
    public void Text_WithSpecialAtTheEndsOfEveryLength_IsAsItShouldBe()
    {
        foreach (var special in KernelTexts.Specials)
        {
            for (var length = special.Length; length <= Thoroughness.LongestText; length++)
            {
                _kernel.Check(KernelTexts.With(special, 0, length));
                _kernel.Check(KernelTexts.With(special, length - special.Length, length));
            }
        }
    }

    [Fact]
    public void Text_OfOneSpecialOnlyOfEveryLength_IsAsItShouldBe()
    {
        foreach (var special in KernelTexts.Specials)
        {
            for (var length = 0; length <= Thoroughness.LongestText; length += 1 + (length / 40))
            {
                _kernel.Check(Texts.Repeat(special, length).AsSpan(0, length));
            }
        }
    }

    [Fact]
    public void Text_OfEveryCharacter_IsAsItShouldBe()
    {
        // Each character, in a text for vectors and in one that is too short for them.
        Span<char> chars = stackalloc char[17];
        KernelTexts.Plain(chars.Length).CopyTo(chars);
        for (var c = 0; c <= char.MaxValue; c += Thoroughness.CharacterStep)
        {
            chars[c % chars.Length] = (char)c;
            _kernel.Check(chars);
            _kernel.Check(chars.Slice(c % chars.Length, 1));
            chars[c % chars.Length] = 'x';
        }
    }

    [Fact]
    public void Text_OfEveryPatternOfTwoCharacters_IsAsItShouldBe()
    {
        foreach (var (one, other) in new[] { ('é', 'a'), ('\u07FF', '\u0080'), ('日', '\u0800'), ('日', 'é'), ('日', '"'), ('"', 'a'), ('\n', 'é') })
        {
            CheckPatterns(one, other);
        }
    }

    [Fact]
    public void Text_WithTwoSpecialsAtEveryTwoPlaces_IsAsItShouldBe()
    {
        string[] specials = ["\"", "\n", "\u0001", "\u0013", "é", "日", "\uD83D"];
        int[] lengths = [8, 15, 16, 17, 24, 33];
        foreach (var length in lengths)
        {
            for (var place = 0; place < length - 1; place++)
            {
                for (var next = place + 1; next < length; next += Thoroughness.AlignmentStep)
                {
                    foreach (var special in specials)
                    {
                        var other = specials[(place + next) % specials.Length];
                        _kernel.CheckEscape(KernelTexts.With(special, place, next) + KernelTexts.With(other, 0, length - next));
                    }
                }
            }
        }
    }

    [Fact]
    public void Text_OfRandomMixes_IsAsItShouldBe()
    {
        var random = new Random(1);
        for (var i = 0; i < Thoroughness.Mixes; i++)
        {
            _kernel.Check(KernelTexts.Mixed(random, Thoroughness.LongestText));
        }
    }

    [Fact]
    public void Text_AtEveryAlignment_IsAsItShouldBe()
    {
        int[] lengths = [0, 1, 3, 4, 7, 8, 15, 16, 17, 31, 33, 48, 71];
        string[] texts =
        [
            .. lengths.Select(KernelTexts.Plain),
            KernelTexts.With("\u0001", 5, 40), KernelTexts.With("\uD83D\uDE00", 15, 40), KernelTexts.With("\uD83D", 39, 40),
        ];
        for (var distance = 0; distance < 32; distance += Thoroughness.AlignmentStep)
        {
            for (var textDistance = 0; textDistance < 32; textDistance += Thoroughness.AlignmentStep)
            {
                foreach (var text in texts)
                {
                    _kernel.CheckPlain("\""u8, text, textDistance, distance);
                    _kernel.CheckEscape(text, textDistance, distance);
                }
            }
        }
    }

    [Fact]
    public void Json_OfEveryLength_StandsInFrontOfTheText()
    {
        int[] lengths = [0, 1, 5, 12, 20, 40];
        var json = new byte[80];
        new Random(2).NextBytes(json);
        for (var length = 0; length <= json.Length; length++)
        {
            foreach (var text in lengths)
            {
                _kernel.CheckPlain(json.AsSpan(0, length), KernelTexts.Plain(text));
            }
        }
    }

    /// <summary>Blocks of eight, at first and then again with all turned over, behind nothing and behind something.</summary>
    private void CheckPatterns(char one, char other)
    {
        Span<char> chars = stackalloc char[37];
        for (var pattern = 0; pattern < 256; pattern++)
        {
            for (var i = 0; i < chars.Length; i++)
            {
                var isOne = ((pattern >> (i % 8)) & 1) == ((i / 8) & 1);
                chars[i] = isOne ? one : other;
            }

            _kernel.Check(chars[..8]);
            _kernel.Check(chars[1..17]);
            _kernel.Check(chars[..19]);
            _kernel.Check(chars);
        }
    }

    public void Dispose() => _kernel.Dispose();
}
