namespace Percl.Tests.Text;

/// <summary>A declared script that writes a text and a number in every way there is.</summary>
[PerclScript]
internal readonly partial record struct EveryWriteScript(string Text, int Number)
{
    public Say Whole => new() { Text = Text, Language = Text };

    public Say Composed => new() { Text = $"{Text} {Number,6} {Number:X4}{Text}", Loop = Number };

    public GetDigits Digits => new() { ActionUrl = "https://example.com/" + Text, Prompts = [new Play { File = $"https://e/{Text}" }] };
}
