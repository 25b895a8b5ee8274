namespace Percl.Benchmarks.Writing;

/// <summary>Finds the script of a payload.</summary>
internal static class Payload
{
    public static PerclScript Create(PayloadName name) => name switch
    {
        PayloadName.S1 => OneConference.Create(),
        PayloadName.S2 => Menu.Create(),
        PayloadName.S3 => LongScript.Create(),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };
}
