namespace Percl.AspNetCore.Tests;

[PerclScript]
internal readonly partial record struct Greeting(string Caller)
{
    public Say Hello => new() { Text = $"Grüß Gott, \"{Caller}\"." };

    public Hangup Bye => new();
}
