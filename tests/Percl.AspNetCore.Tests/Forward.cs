namespace Percl.AspNetCore.Tests;

/// <summary>A script that is refused half-way where <paramref name="Url"/> is not absolute.</summary>
[PerclScript]
internal readonly partial record struct Forward(string Url)
{
    public Say Announcement => new() { Text = "One moment please." };

    public Redirect Next => new() { ActionUrl = Url };
}
