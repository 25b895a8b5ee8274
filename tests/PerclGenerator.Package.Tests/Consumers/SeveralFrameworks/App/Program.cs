using System;
using Library;
using Percl;

// The runtime library comes through the other project.
Console.WriteLine(new Farewell { Name = "Grace" }.ToJson());
PerclScript script = [new Hangup()];
Console.WriteLine(script.ToJson());
