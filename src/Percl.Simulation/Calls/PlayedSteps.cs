namespace Percl.Simulation;

/// <summary>
/// Remembers the steps of a simulation, so that they can be written as a call script. The timeline does not have what
/// parties say and press.
/// </summary>
internal sealed class PlayedSteps
{
    private readonly List<PlayedStep> _steps = [];

    /// <summary>Adds a step.</summary>
    public void Add(PlayedStep step)
    {
        // A test may look while the simulation runs.
        lock (_steps)
        {
            _steps.Add(step);
        }
    }

    /// <summary>Returns all steps so far.</summary>
    public IReadOnlyList<PlayedStep> All()
    {
        lock (_steps)
        {
            return [.. _steps];
        }
    }
}
