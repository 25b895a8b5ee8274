using System;
using System.Collections.Generic;
using Percl;
using Percl.Declarations;

namespace Strict;

/// <summary>A script.</summary>
[PerclScript]
public sealed partial record Line(Uri BaseUrl, string Caller, int Times)
{
    /// <summary>Greets.</summary>
    public Say Greeting => new() { Text = $"Hello {Caller}.", Loop = Times };

    /// <summary>Waits, or does not.</summary>
    public Pause? Wait => Times > 1 ? new() { Length = 500 } : null;

    /// <summary>Asks.</summary>
    public GetDigits Ask => new()
    {
        ActionUrl = $"{BaseUrl}digits",
        Prompts = [new Say { Text = "Your number?" }, new Pause { Length = 100 }],
    };
}

/// <summary>A command that is new tomorrow.</summary>
[PerclCommand]
public sealed partial record SendFax
{
    /// <summary>Where to.</summary>
    [PhoneNumber]
    public required string To { get; init; }

    /// <summary>What is sent.</summary>
    public IReadOnlyList<string>? Pages { get; init; }
}
