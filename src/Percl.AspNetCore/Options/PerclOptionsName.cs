namespace Percl.AspNetCore;

/// <summary>Marks, among the services, a name whose options are already read from the configuration.</summary>
internal sealed record PerclOptionsName(string Name);
