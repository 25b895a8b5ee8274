namespace Percl.AspNetCore;

/// <summary>Marks among the services that the options of a name are read from the configuration already.</summary>
internal sealed record PerclOptionsName(string Name);
