namespace Percl.AspNetCore.Tests;

[PerclScript]
internal readonly partial record struct DeclaredWithFile(string Caller)
{
    public Pause Moment => new() { Length = 1 };

    public PerclFiles.Scripts.MainMenu Menu => new()
    {
        Caller = Caller,
        Times = 1,
        BaseUrl = "https://example.com",
    };
}
