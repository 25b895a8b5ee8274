using System;

namespace Percl.Consumer;

/// <summary>A script of all that a text is composed of.</summary>
[PerclScript]
public partial class Greeting
{
    public Greeting(string baseUrl, string? caller, int number)
    {
        BaseUrl = baseUrl;
        Caller = caller;
        Number = number;
    }

    public string BaseUrl { get; }

    public string? Caller { get; }

    public int Number { get; }

    public DayOfWeek Day { get; set; }

    public Say Hello => new() { Text = $"Hello {Caller,8}, you are {Number:000} on {Day}." };

    public Say? Kind => Number switch
    {
        0 => null,
        > 0 => new() { Text = "One of " + Number },
        _ => new() { Text = "None" },
    };

    public GetDigits Menu => new()
    {
        ActionUrl = $"{BaseUrl}/menu",
        Prompts = new IPromptCommand[] { new Say { Text = "Press one." }, new Pause { Length = 100 } },
    };
}
