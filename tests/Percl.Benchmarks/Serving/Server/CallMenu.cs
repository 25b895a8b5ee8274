namespace Percl.Benchmarks.Serving;

/// <summary>What every endpoint answers: a greeting with the caller's number, and a menu.</summary>
/// <param name="Caller">The caller's number.</param>
[PerclScript]
internal readonly partial record struct CallMenu(string Caller)
{
    public const string Welcome = "Welcome to Example Telecom. You are calling from ";
    public const string Choices = "For sales, press one. For support, press two. For billing, press three.";
    public const string ChosenUrl = "https://pbx.example.com/menu/chosen";

    public Say Greeting => new() { Text = $"{Welcome}{Caller}." };

    public GetDigits Menu => new()
    {
        ActionUrl = ChosenUrl,
        Prompts = [new Say { Text = Choices, Loop = 2 }],
        MaxDigits = 1,
        FlushBuffer = true,
    };
}
