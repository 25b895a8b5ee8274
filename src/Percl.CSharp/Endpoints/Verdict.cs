namespace Percl.CSharp.Endpoints;

/// <summary>Specifies whether an endpoint suits an attribute.</summary>
internal enum Verdict
{
    /// <summary>It suits, or nothing is certain.</summary>
    Suits,

    /// <summary>It takes another webhook.</summary>
    TakesOther,

    /// <summary>It takes the webhook, but sends no script.</summary>
    SendsNothing,
}
