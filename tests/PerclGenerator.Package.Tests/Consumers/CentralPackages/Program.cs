using Percl;

System.Console.WriteLine(new Ending().ToJson());

[PerclScript]
internal readonly partial struct Ending
{
    public Hangup End => new();
}
