using Microsoft.AspNetCore.Http;

namespace Percl.AspNetCore;

/// <summary>
/// What the checks have found about a request. It stays with the request when that is executed again, for an error
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

    /// <summary>Tells whether a gate has checked the request before.</summary>
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
