namespace Percl.Tests.Text;

/// <summary>A declared script in which a text stands wherever text can stand.</summary>
[PerclScript]
internal readonly partial record struct EchoScript(string Text)
{
    public Say Alone => new() { Text = Text };

    public Say Between => new() { Text = $"<{Text}|{Text}>" };

    public Redirect InUrl => new() { ActionUrl = $"https://example.com/{Text}" };
}
