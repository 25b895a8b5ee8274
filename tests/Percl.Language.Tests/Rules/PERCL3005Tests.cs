using static Percl.Language.Tests.JsonScripts.MarkedScripts;

namespace Percl.Language.Tests.Rules;

public sealed class PERCL3005Tests
{
    [Theory]
    [InlineData("""[{"Say":{"text":"a",«"lop"»:1}}]""", "PERCL3005 Say, lop, ; did you mean 'loop'?")]
    [InlineData("""[{"Say":{"text":"a",«"Loop"»:1}}]""", "PERCL3005 Say, Loop, ; names are case-sensitive: did you mean 'loop'?")]
    [InlineData("""[{"Say":{"text":"a",«"callId"»:""}}]""", "PERCL3005 Say, callId, : it was removed (since July 2024)")]
    [InlineData("""[{"Say":{"text":"a",«"enforcePCI"»:true}}]""", "PERCL3005 Say, enforcePCI, : it was removed (since 2022); use 'privacyMode'")]
    [InlineData("""[{"Say":{"text":"a","location":{"uri":"https://a",«"url"»:1}}}]""", "PERCL3005 Say.location, url, ; did you mean 'uri'?")]
    public void Attribute_ThatTheCommandDoesNotHave_IsReported(string marked, params string[] expected) => AssertReported(marked, expected);
}
