using static Percl.Language.Tests.JsonScripts.MarkedScripts;

namespace Percl.Language.Tests.Rules;

public sealed class PERCL3006Tests
{
    [Theory]
    [InlineData("""[{"Say":«"Hello"»}]""", "PERCL3006 Say, an object, the string 'Hello'")]
    [InlineData("""[{"Hangup":«null»}]""", "PERCL3006 Hangup, an object, null")]
    [InlineData("""[{"Say":{"text":«1»}}]""", "PERCL3006 Say.text, a string, the number 1; put it in quotation marks")]
    [InlineData("""[{"Say":{"text":«[»"a"]}}]""", "PERCL3006 Say.text, a string, an array")]
    [InlineData("""[{"Say":{"text":"a","loop":«"2"»}}]""", "PERCL3006 Say.loop, a whole number, the string '2'; leave out the quotation marks")]
    [InlineData("""[{"Say":{"text":"a","loop":«"often"»}}]""", "PERCL3006 Say.loop, a whole number, the string 'often'")]
    [InlineData("""[{"Say":{"text":"a","loop":«1.5»}}]""", "PERCL3006 Say.loop, a whole number, the number 1.5")]
    [InlineData("""[{"Say":{"text":"a","loop":«true»}}]""", "PERCL3006 Say.loop, a whole number, true")]
    [InlineData("""[{"Say":{"text":"a","loop":«"{{n}}"»}}]""", "PERCL3006 Say.loop, a whole number, a string; write {{n:int}}")]
    [InlineData("""[{"Say":{"text":"a","loop":«{{n:bool}}»}}]""", "PERCL3006 Say.loop, a whole number, a placeholder for true or false")]
    [InlineData("""[{"Say":{"text":«"{{n:int}}"»}}]""", "PERCL3006 Say.text, a string, a placeholder for a whole number; write \"{{n}}\"")]
    [InlineData("""[{"Say":{"text":"a","privacyMode":«"true"»}}]""", "PERCL3006 Say.privacyMode, true or false, the string 'true'; leave out the quotation marks")]
    [InlineData("""[{"Say":{"text":"a","privacyMode":«0»}}]""", "PERCL3006 Say.privacyMode, true or false, the number 0")]
    [InlineData("""[{"Say":{"text":"a","beep":«true»}}]""", "PERCL3006 Say.beep, a string, true; put it in quotation marks")]
    [InlineData("""[{"Say":{"text":"a","metadata":«"a"»}}]""", "PERCL3006 Say.metadata, an array of strings, the string 'a'; put it in brackets: [ … ]")]
    [InlineData("""[{"Say":{"text":"a","metadata":["a",«1»]}}]""", "PERCL3006 Say.metadata[], a string, the number 1; put it in quotation marks")]
    [InlineData("""[{"Say":{"text":"a","parameters":«[»]}}]""", "PERCL3006 Say.parameters, an object of strings, an array")]
    [InlineData("""[{"GetDigits":{"actionUrl":"https://a","prompts":«{»"Say":{"text":"a"}}}}]""", "PERCL3006 GetDigits.prompts, an array of commands, an object; put it in brackets: [ … ]")]
    public void Value_OfTheWrongType_IsReported(string marked, params string[] expected) => AssertReported(marked, expected);
}
