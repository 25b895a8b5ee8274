using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Percl.Benchmarks.Writing;

/// <summary>
/// Measures how long texts take in a script of one command, beside the framework's transcoder after a look for what
/// needs an escape.
/// </summary>
internal static class TextsCommand
{
    private const int Rounds = 200;

    /// <summary>The number of characters that a round encodes.</summary>
    private const int Characters = 200_000;

    private static readonly int[] Lengths = [16, 100, 1_000, 4_000, 20_000];

    private static readonly SearchValues<char> Escaped =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(static value => (char)value), '"', '\\']);

    private static readonly (string Title, string Text)[] Kinds =
    [
        ("ASCII", "Hello and welcome. "),
        ("accents", "Grüße aus Köln, ça va? "),
        ("Japanese", "お電話ありがとうございます。"),
    ];

    public static void Run(TextWriter output)
    {
        var table = new TextTable(
            "Text", "Characters", "Script with one Say", "Look and transcode", "script / transcode");
        foreach (var (title, text) in Kinds)
        {
            foreach (var length in Lengths)
            {
                var whole = string.Concat(Enumerable.Repeat(text, 1 + (length / text.Length)))[..length];
                var (script, transcoding) = Measure(whole);
                table.Add(
                    title,
                    length.ToString("N0", CultureInfo.InvariantCulture),
                    Nanoseconds(script),
                    Nanoseconds(transcoding),
                    (script / transcoding).ToString("0.00", CultureInfo.InvariantCulture));
            }
        }

        output.WriteLine("Texts: nanoseconds, the fastest of many rounds");
        output.WriteLine();
        table.Print(output);
    }

    /// <summary>Measures both in turns, so that what else the machine does meets both.</summary>
    private static (double Script, double Transcoding) Measure(string text)
    {
        var script = PerclScript.Create(new Say { Text = text });
        var output = new ArrayOutput();
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        var fastest = (Script: double.MaxValue, Transcoding: double.MaxValue);
        for (var i = 0; i < Rounds; i++)
        {
            fastest = (
                Math.Min(fastest.Script, MeasureOnce(text.Length, () =>
                {
                    output.Reset();
                    script.WriteTo(output);
                })),
                Math.Min(fastest.Transcoding, MeasureOnce(text.Length, () =>
                {
                    if (!text.AsSpan().ContainsAny(Escaped))
                    {
                        Encoding.UTF8.GetBytes(text, bytes);
                    }
                })));
        }

        return fastest;
    }

    private static double MeasureOnce(int length, Action write)
    {
        var times = Math.Max(10, Characters / length);
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < times; i++)
        {
            write();
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / times;
    }

    private static string Nanoseconds(double value) => value.ToString("N1", CultureInfo.InvariantCulture);
}
