using Microsoft.AspNetCore.Http;

namespace Percl.AspNetCore;

/// <summary>
/// Represents the results of the checks of a request. They are kept when the request is executed again, for an error
/// page: the body is received only once.
/// </summary>
internal sealed class SignedRequest
{
    private readonly List<(SignatureGate Gate, int? Refusal)> _verdicts = [];

    public static SignedRequest Of(HttpContext http)
    {
        if (http.Features.Get<SignedRequest>() is not { } request)
        {
            request = new();
            http.Features.Set(request);
        }

        return request;
    }

    /// <summary>Determines whether a gate has already checked the request.</summary>
    /// <param name="gate">The gate.</param>
    /// <param name="refusal">The status of the refusal; null where the request is genuine.</param>
    public bool IsCheckedBy(SignatureGate gate, out int? refusal)
    {
        foreach (var verdict in _verdicts)
        {
            if (verdict.Gate == gate)
            {
                refusal = verdict.Refusal;
                return true;
            }
        }

        refusal = null;
        return false;
    }

    public void Remember(SignatureGate gate, int? refusal) => _verdicts.Add((gate, refusal));
}
