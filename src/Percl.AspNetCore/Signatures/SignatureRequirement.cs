namespace Percl.AspNetCore;

/// <summary>Marks an endpoint whose requests are already checked, so that they are not checked twice.</summary>
/// <param name="Name">The name of the options with the secrets.</param>
internal sealed record SignatureRequirement(string Name)
{
    public override string ToString() => "FreeClimb-Signature required";
}
