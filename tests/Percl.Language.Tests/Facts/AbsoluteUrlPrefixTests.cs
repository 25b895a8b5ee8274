using Percl.Language.Facts;

namespace Percl.Language.Tests.Facts;

/// <summary>A verdict on the beginning of a URL must hold whatever follows, or a rule would raise false alarms.</summary>
public sealed class AbsoluteUrlPrefixTests
{
    private static readonly string[] Pieces =
        ["", "h", "HT", "tp", "t", "p", "s", "S", ":", "/", "//", "://", "x", " ", "\\", "?", "#", "@", "[", "ſ", "é"];

    [Fact]
    public void Verdict_OnEveryShortPrefix_HoldsForWhateverFollows()
    {
        foreach (var start in new[] { "", "http", "https:/", "HTTPS://", "ftp", "/" })
        {
            foreach (var first in Pieces)
            {
                foreach (var second in Pieces)
                {
                    foreach (var third in Pieces)
                    {
                        AssertHoldsForEveryPrefix(start + first + second + third);
                    }
                }
            }
        }
    }

    [Fact]
    public void Verdict_OnRandomPrefix_HoldsForWhateverFollows()
    {
        var random = new Random(20260101);
        for (var i = 0; i < 50_000; i++)
        {
            AssertHoldsForEveryPrefix(string.Concat(random.GetItems(Pieces, random.Next(12))));
        }
    }

    [Fact]
    public void Verdict_ThatIsUnknown_CanStillBecomeBoth()
    {
        for (var length = 0; length <= "https://".Length; length++)
        {
            var (prefix, rest) = ("https://"[..length], "https://"[length..]);

            Assert.Equal(UrlVerdict.Unknown, AbsoluteUrl.Judge(prefix, isComplete: false));
            Assert.True(AbsoluteUrl.IsAbsolute(prefix + rest + "example.com"));
            Assert.False(AbsoluteUrl.IsAbsolute(prefix + " "));
        }
    }

    private static void AssertHoldsForEveryPrefix(string url)
    {
        var complete = AbsoluteUrl.Judge(url, isComplete: true);
        Assert.NotEqual(UrlVerdict.Unknown, complete);

        for (var length = 0; length <= url.Length; length++)
        {
            var verdict = AbsoluteUrl.Judge(url.AsSpan(0, length), isComplete: false);
            if (verdict != UrlVerdict.Unknown)
            {
                Assert.True(verdict == complete, $"'{url[..length]}' is {verdict}, but '{url}' is {complete}.");
            }
        }
    }
}
