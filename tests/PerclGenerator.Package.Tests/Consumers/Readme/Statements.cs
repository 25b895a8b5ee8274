using Percl;
using Percl.AspNetCore;
using Percl.AspNetCore.Testing;
using Percl.Webhooks;
using Xunit;

namespace Readme;

/// <summary>What README shows, each block in a place where it can stand.</summary>
public static class Statements
{
    public static void Scripts()
    {
        //README Scripts 2
    }

    public static PerclScript List()
    {
        //README Scripts 4
        return script;
    }

    public static string File()
    {
        //README Scripts in files and strings 2
        return json;
    }

    public static void Callbacks(WebApplication app)
    {
        //README Callbacks and base URLs 1
    }

    public static void Signatures(WebApplicationBuilder builder, WebApplication app, string secret)
    {
        //README Signatures 1
        //README Signatures 2
    }

    public static GetDigits Prompts(string url) =>
        //README Prompts 1
        ;

    public static async Task Tests(HttpClient client, string secret)
    {
        //README Tests 1
    }

    public static IResult Answer()
    {
        //README From the official SDK 1
    }
}
