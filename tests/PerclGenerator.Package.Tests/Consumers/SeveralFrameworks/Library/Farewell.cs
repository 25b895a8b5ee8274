using Percl;

namespace Library;

[PerclScript]
public partial class Farewell
{
    public string Name { get; set; } = "Ada";

    public Say Words => new() { Text = $"Goodbye {Name}." };

    public Hangup End => new();
}
