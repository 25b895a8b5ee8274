namespace Percl.Benchmarks.Writing;

/// <summary>What is written. It is public because the benchmarks are.</summary>
public enum PayloadName
{
    /// <summary>One <c>CreateConference</c> with six attributes: 256 bytes.</summary>
    S1,

    /// <summary>A <c>Say</c>, and a <c>GetDigits</c> with three prompts: 566 bytes.</summary>
    S2,

    /// <summary>50 commands of mixed kind: about 7.9 kB.</summary>
    S3,
}
