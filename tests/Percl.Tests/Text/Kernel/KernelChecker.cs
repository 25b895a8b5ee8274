using System.Runtime.InteropServices;

namespace Percl.Tests.Text.Kernel;

/// <summary>
/// Runs the kernel on memory of exactly the size that it asks for, with a guard behind it and then with one in front,
/// and compares with <see cref="SimpleJson"/>. Where the guard is not, other bytes must stay as they were.
/// </summary>
internal sealed class KernelChecker : IDisposable
{
    private const int Longest = 4096;

    private readonly GuardedMemory _json = new(Longest);
    private readonly GuardedMemory _text = new(Longest);
    private readonly GuardedMemory _destination = new(Longest);

    /// <summary>Checks all that the kernel does with a text.</summary>
    public void Check(ReadOnlySpan<char> text)
    {
        CheckPlain("\",\"text\":\""u8[..(text.Length % 11)], text);
        CheckEscape(text);
    }

    /// <summary>Checks <see cref="Utf8Kernel.TryWritePlain"/> and <see cref="Utf8Kernel.TryNarrow"/>.</summary>
    /// <param name="json">What stands in front of the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="textDistance">How many characters lie between the text and its guard.</param>
    /// <param name="distance">How many bytes lie between what is written and its guard.</param>
    public void CheckPlain(
        ReadOnlySpan<byte> json, ReadOnlySpan<char> text, int textDistance = 0, int distance = 0)
    {
        var isPlain = SimpleJson.IsPlain(text);
        foreach (var edge in new[] { Edge.Start, Edge.End })
        {
            var guardedJson = _json.At(edge, json.Length);
            json.CopyTo(guardedJson);
            var source = Place(text, edge, textDistance);
            var room = new Room(_destination, edge, json.Length + text.Length, distance);

            var isInline = isPlain && InlinedTexts.Contain(text);
            Require(Utf8Kernel.TryWritePlain(guardedJson, source, room.Inside) == isInline, "Wrong answer", text, edge);
            Require(room.IsUntouchedOutside, "Written outside", text, edge);
            Require(Utf8Kernel.TryNarrow(source, room.Inside[json.Length..]) == isPlain, "Wrong answer", text, edge);

            Require(!isPlain || room.Inside.StartsWith(json), "Wrong JSON", text, edge);
            Require(!isPlain || IsNarrowed(text, room.Inside[json.Length..]), "Wrong text", text, edge);
            Require(room.IsUntouchedOutside, "Written outside", text, edge);
        }
    }

    /// <summary>Checks <see cref="Utf8Kernel.Escape"/>.</summary>
    /// <inheritdoc cref="CheckPlain"/>
    public void CheckEscape(ReadOnlySpan<char> text, int textDistance = 0, int distance = 0)
    {
        var expected = SimpleJson.Escape(text);
        var least = (3 * text.Length) + Utf8Kernel.EscapeSlack;
        var most = least + ((Utf8Kernel.LongestEscape - 3) * SimpleJson.CountLongEscapes(text));
        foreach (var edge in new[] { Edge.Start, Edge.End })
        {
            var source = Place(text, edge, textDistance);
            CheckEscape(source, expected, edge, new Room(_destination, edge, most, distance), stops: false);
            if (least < most)
            {
                CheckEscape(source, expected, edge, new Room(_destination, edge, least, distance), stops: true);
            }
        }
    }

    /// <summary>Checks <see cref="Utf8Kernel.IsUsualUrl"/>.</summary>
    public void CheckUrl(ReadOnlySpan<char> text)
    {
        var expected = text.StartsWith("https://", StringComparison.Ordinal) && text.Length > 8 && char.IsAsciiLetter(text[8]);
        foreach (var edge in new[] { Edge.Start, Edge.End })
        {
            Require(Utf8Kernel.IsUsualUrl(Place(text, edge, distance: 0)) == expected, "Wrong answer", text, edge);
        }
    }

    public void Dispose()
    {
        _json.Dispose();
        _text.Dispose();
        _destination.Dispose();
    }

    private static void CheckEscape(ReadOnlySpan<char> text, ReadOnlySpan<byte> expected, Edge edge, Room room, bool stops)
    {
        var written = Utf8Kernel.Escape(text, room.Inside, out var read);

        Require(room.IsUntouchedOutside, "Written outside", text, edge);
        Require(expected.StartsWith(room.Inside[..written]), "Wrong text", text, edge);
        if (read == text.Length)
        {
            Require(written == expected.Length, "Wrong length", text, edge);
            return;
        }

        // What is left is the rest, and begins with what did not fit.
        Require(stops && SimpleJson.IsLongEscape(text[read]), "Stopped for nothing", text, edge);
        Require(expected[written..].SequenceEqual(SimpleJson.Escape(text[read..])), "Stopped elsewhere", text, edge);
    }

    private static bool IsNarrowed(ReadOnlySpan<char> text, ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != bytes[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Asked hundreds of thousands of times: the message is made when it is needed.</summary>
    private static void Require(bool condition, string complaint, ReadOnlySpan<char> text, Edge edge)
    {
        if (!condition)
        {
            Assert.Fail($"{complaint} at the {edge} with {text.Length} characters: {Convert.ToHexString(MemoryMarshal.AsBytes(text))}");
        }
    }

    private ReadOnlySpan<char> Place(ReadOnlySpan<char> text, Edge edge, int distance)
    {
        var place = MemoryMarshal.Cast<byte, char>(_text.At(edge, 2 * text.Length, 2 * distance));
        text.CopyTo(place);
        return place;
    }
}
