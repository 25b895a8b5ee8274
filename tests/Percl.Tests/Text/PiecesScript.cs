namespace Percl.Tests.Text;

/// <summary>A declared script of texts that consist of pieces, with nothing in between and with something.</summary>
[PerclScript]
internal readonly partial record struct PiecesScript(string First, string Second, string Third)
{
    public Say Two => new() { Text = $"{First}{Second}" };

    public Say Three => new() { Text = $"{First}{Second}{Third}" };

    public Say Apart => new() { Text = $"{First}|{Second}|{Third}" };

    public Say Padded => new() { Text = $"<{First,3}{Second,-3}{Third}>" };

    public Redirect InUrl => new() { ActionUrl = $"https://example.com/{First}{Second}" };
}
