namespace Percl.Simulation;

/// <summary>Represents a problem with the place where it was found.</summary>
/// <param name="Event">The number of the event that shows it.</param>
/// <param name="CallId">The call; null for none.</param>
/// <param name="Problem">The problem.</param>
internal sealed record FoundProblem(int Event, string? CallId, ApplicationProblem Problem);
