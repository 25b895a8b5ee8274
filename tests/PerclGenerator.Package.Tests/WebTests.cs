using PerclGenerator.Package.Tests.Harness;

namespace PerclGenerator.Package.Tests;

/// <summary>Web applications that use the package for ASP.NET Core.</summary>
public sealed class WebTests(Packages packages)
{
    private const string Json = "application/json; charset=utf-8";

    [Fact]
    public async Task MinimalApi_Called_AnswersWithPercl()
    {
        var consumer = (await packages.RightAsync()).Project("MinimalApi");
        using var app = await RunningApp.StartAsync(consumer);

        Assert.Equal(
            (Json, """[{"Say":{"text":"Hello +15550100."}},{"GetDigits":{"actionUrl":"https://calls.example.com/menu"}}]"""),
            await app.PostAsync("/call", """{"requestType":"inboundCall","from":"+15550100"}"""));
        Assert.Equal(
            (Json, """[{"Say":{"text":"You pressed 7."}},{"Hangup":{}}]"""),
            await app.PostAsync("/menu", """{"requestType":"getDigits","digits":"7"}"""));
        Assert.Equal((null, ""), await app.PostAsync("/status", """{"requestType":"callStatus"}"""));
    }

    [Fact]
    public async Task Mvc_Called_AnswersWithPercl()
    {
        var consumer = (await packages.RightAsync()).Project("MvcApp");
        using var app = await RunningApp.StartAsync(consumer);

        Assert.Equal((Json, """[{"Say":{"text":"Hello."}},{"Hangup":{}}]"""), await app.PostAsync("/call", "{}"));
        Assert.Equal((Json, """[{"Hangup":{}}]"""), await app.PostAsync("/object", "{}"));
    }

    [Fact]
    public async Task WrongEndpoints_Built_AreReported()
    {
        var consumer = (await packages.WrongAsync()).Project("WrongEndpoints");

        // What is wrong with an endpoint is a warning.
        Assert.True(File.Exists(consumer.Built()));
        Assert.Equal(
            ["Program.cs(8,5): warning PERCL5001", "Program.cs(9,28): warning PERCL5002"],
            Sarif.Results(consumer.Read("WrongEndpoints.sarif")).Order(StringComparer.Ordinal));
    }
}
