using Percl;
using Percl.Simulation;

var simulator = FreeClimbSimulator.Create(static (_, _) => Task.FromResult(new HttpResponseMessage
{
    Content = new ByteArrayContent(new Closed().ToUtf8Bytes()),
}));
await using var phone = simulator.Call("https://example.com/incomingCall");
await phone.HearsAsync("We are closed.");
Console.WriteLine(await phone.EndsAsync());
Console.WriteLine(simulator.Findings.Count);

// The rules are there when it runs, and cannot be seen here.
Console.WriteLine(File.Exists(Path.Combine(AppContext.BaseDirectory, "Percl.Language.dll")));

[PerclScript]
internal readonly partial record struct Closed
{
    public Say Sorry => new() { Text = "We are closed." };

    public Hangup End => new();
}
