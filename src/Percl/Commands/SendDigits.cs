using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Percl.Declarations;

namespace Percl;

/// <summary>Presses keys: plays the keys' tones into the call.</summary>
/// <remarks>
/// To dial an extension when a call is answered, use <see cref="OutDial.SendDigits"/>. The command cannot be nested,
/// and no command can be nested in it. See <see href="https://docs.freeclimb.com/reference/senddigits"/>.
/// </remarks>
[PerclCommand]
public sealed partial record SendDigits
{
    /// <summary>
    /// Gets the keys: digits, <c>*</c>, <c>#</c>, and pauses such as <c>{2}</c>, which waits twice
    /// <see cref="PauseMs"/> and may not exceed 3,000 ms. An example is <c>12{2}34{4}#</c>. No limit of the number of
    /// keys is documented.
    /// </summary>
    [DtmfDigits(AllowsPauses = true)]
    public required string Digits { get; init; }

    /// <summary>
    /// Gets the time to wait between keys, in milliseconds: 100 to 1,000; FreeClimb adjusts values outside the range.
    /// Default: 500.
    /// </summary>
    [Range(100, 1000)]
    [Advisory]
    [DefaultValue(500)]
    public int? PauseMs { get; init; }

    /// <summary>Gets a value that indicates whether the keys are kept out of the logs. Default: false.</summary>
    [Privacy]
    [DefaultValue(false)]
    public bool? PrivacyMode { get; init; }
}
