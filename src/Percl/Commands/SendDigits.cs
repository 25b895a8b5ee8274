using System.ComponentModel.DataAnnotations;
using Percl.Declarations;

namespace Percl;

/// <summary>Presses keys: plays their tones into the call.</summary>
/// <remarks>
/// To dial an extension when a call is answered, there is <see cref="OutDial.SendDigits"/>. It cannot be nested, and
/// nothing can be nested in it. See <see href="https://docs.freeclimb.com/reference/senddigits"/>.
/// </remarks>
[PerclCommand]
public sealed partial record SendDigits
{
    /// <summary>
    /// The keys: digits, <c>*</c>, <c>#</c>, and pauses such as <c>{2}</c>, which waits twice <see cref="PauseMs"/> and
    /// may not exceed 3,000 ms. For example <c>12{2}34{4}#</c>. No limit of their number is documented.
    /// </summary>
    [DtmfDigits(AllowsPauses = true)]
    public required string Digits { get; init; }

    /// <summary>
    /// How long to wait between keys, in milliseconds: 100 to 1,000; FreeClimb adjusts what is outside. Default: 500.
    /// </summary>
    [Range(100, 1000)]
    [Advisory]
    public int? PauseMs { get; init; }

    /// <summary>Whether the keys are kept out of the logs. Default: false.</summary>
    [Privacy]
    public bool? PrivacyMode { get; init; }
}
