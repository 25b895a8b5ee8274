//README Scripts 1

[PerclScript]
public readonly partial record struct Welcome(string Caller, string MenuUrl)
{
    public Say Greeting => new() { Text = $"Hello {Caller}." };

    public Redirect Menu => new() { ActionUrl = MenuUrl };
}
