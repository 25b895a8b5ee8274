using ConsoleApp;
using Percl;

Console.WriteLine(new Line("https://example.com", "Ada").ToJson());

PerclScript closed = [new Say { Text = "We are closed." }, new Hangup()];
Console.WriteLine(closed.ToJson());
Console.WriteLine(new PerclFiles.Scripts.Menu { Caller = "Ada", Times = 2, BaseUrl = "https://example.com" }.ToJson());
Console.WriteLine(PerclScript.Parse(closed.ToJson()).Count);

try
{
    Console.WriteLine(new Line("", "Ada").ToJson());
}
catch (PerclException refused)
{
    Console.WriteLine(refused.Message);
}
