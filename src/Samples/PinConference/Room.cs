namespace PinConference;

/// <summary>The one conference of this line: there is none, or a caller is creating it, or it has an id.</summary>
internal sealed class Room(TimeProvider time)
{
    /// <summary>A caller may hang up while FreeClimb creates the conference. Then another one creates it.</summary>
    private static readonly TimeSpan LongestCreation = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private string? _id;
    private DateTimeOffset _createdUntil;

    /// <summary>Gets the id of the conference; null where there is none.</summary>
    public string? Id
    {
        get
        {
            lock (_lock)
            {
                return _id;
            }
        }
    }

    /// <summary>Asks whether the caller creates the conference.</summary>
    /// <returns>False where there is one, or where another caller is creating it.</returns>
    public bool TryCreate()
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            if (_id is not null || now < _createdUntil)
            {
                return false;
            }

            _createdUntil = now + LongestCreation;
            return true;
        }
    }

    /// <summary>Keeps the id of the conference. If there is one already, callers go on to enter that one.</summary>
    /// <returns>The id of the conference that callers enter.</returns>
    public string Created(string id)
    {
        lock (_lock)
        {
            return _id ??= id;
        }
    }

    /// <summary>Forgets the conference, so that the next caller creates one.</summary>
    /// <param name="id">The conference that has ended. Another one is kept.</param>
    public void Ended(string id)
    {
        lock (_lock)
        {
            if (_id is null || _id == id)
            {
                (_id, _createdUntil) = (null, default);
            }
        }
    }
}
