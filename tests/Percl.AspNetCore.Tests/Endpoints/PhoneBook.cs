namespace Percl.AspNetCore.Tests.Endpoints;

/// <summary>A service that handlers ask for.</summary>
public sealed class PhoneBook
{
    public Func<string, string> Same { get; } = caller => caller;
}
