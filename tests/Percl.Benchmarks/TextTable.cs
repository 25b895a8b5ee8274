namespace Percl.Benchmarks;

/// <summary>A table as Markdown, its columns aligned so that it can be read as it is.</summary>
internal sealed class TextTable(params string[] header)
{
    private readonly List<string[]> _rows = [header];

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Print(TextWriter output)
    {
        var widths = header.Select((_, column) => _rows.Max(row => row[column].Length)).ToArray();
        var rule = widths.Select(static width => new string('-', width));
        foreach (var row in _rows.Take(1).Append([.. rule]).Concat(_rows.Skip(1)))
        {
            output.WriteLine($"| {string.Join(" | ", row.Select((cell, column) => cell.PadRight(widths[column])))} |");
        }

        output.WriteLine();
    }
}
