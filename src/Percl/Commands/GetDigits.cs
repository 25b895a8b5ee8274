namespace Percl;

/// <summary>
/// Collects keys that the caller presses. Terminal: the call goes on with the answer to <see cref="ActionUrl"/>.
/// </summary>
/// <remarks>
/// Only for a call with a single party, so not in a conference. It cannot be nested.
/// See <see href="https://docs.freeclimb.com/reference/getdigits-1"/>.
/// </remarks>
[PerclCommand(IsTerminal = true)]
public sealed partial record GetDigits
{
    /// <summary>
    /// The absolute URL that is told the keys. The call goes on with the PerCL with which it answers, unless the caller
    /// hung up.
    /// </summary>
    [AbsoluteUrl]
    public required string ActionUrl { get; init; }

    /// <summary>
    /// What the caller hears meanwhile; a key ends it. Nested commands do not inherit <see cref="PrivacyMode"/>.
    /// </summary>
    public IReadOnlyList<IPromptCommand>? Prompts { get; init; }

    /// <summary>
    /// How long to wait for the first key, in milliseconds, once the prompts are over. The default is not documented.
    /// </summary>
    public int? InitialTimeoutMs { get; init; }

    /// <summary>How long to wait after each key, in milliseconds. The default is not documented.</summary>
    public int? DigitTimeoutMs { get; init; }

    /// <summary>
    /// The key that ends the input and is not part of it: a digit, <c>*</c> or <c>#</c>. The default is not documented.
    /// </summary>
    public string? FinishOnKey { get; init; }

    /// <summary>With fewer keys the result is empty. The default is not documented.</summary>
    public int? MinDigits { get; init; }

    /// <summary>
    /// With so many keys the input ends, whatever <see cref="FinishOnKey"/> says. The default is not documented.
    /// </summary>
    public int? MaxDigits { get; init; }

    /// <summary>
    /// Whether keys that the caller pressed ahead are forgotten. <see cref="Say"/> always forgets them. The default is
    /// not documented.
    /// </summary>
    public bool? FlushBuffer { get; init; }

    /// <summary>Whether the keys are kept out of the logs. The default is not documented.</summary>
    public bool? PrivacyMode { get; init; }
}
