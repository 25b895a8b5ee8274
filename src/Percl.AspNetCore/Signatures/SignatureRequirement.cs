namespace Percl.AspNetCore;

/// <summary>Marks an endpoint whose requests are checked, so that they are not checked twice.</summary>
internal sealed class SignatureRequirement
{
    public static SignatureRequirement Instance { get; } = new();

    public override string ToString() => "FreeClimb-Signature required";
}
