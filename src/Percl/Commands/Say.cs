using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>Speaks a text. The command may be nested in prompts.</summary>
/// <remarks>
/// By the newer page of the reference, the command does not work in a conference; the reference's guide to conferences
/// allows it there. The command always discards the keys that the caller has pressed ahead. See
/// <see href="https://docs.freeclimb.com/reference/say"/>.
/// </remarks>
[PerclCommand]
[AllowedInAnswerTo(typeof(QueueWaitWebhook))]
[Removed("conferenceId", "July 2024")]
[Removed("enforcePCI", "2022 or earlier", Replacement = "privacyMode")]
public sealed partial record Say : IPromptCommand
{
    /// <summary>
    /// Gets the text, at most 4,096 bytes, and with <see cref="SayEngineName.FreeClimbNeural"/> at most 256 characters.
    /// FreeClimb skips the command if the text is empty.
    /// </summary>
    [Required(AllowEmptyStrings = true)]
    [MaxUtf8Bytes(4096)]
    [MaxLengthWhen(nameof(Engine) + "." + nameof(SayEngine.Name), SayEngineName.FreeClimbNeural, 256)]
    public required string Text { get; init; }

    /// <summary>
    /// Gets the language of the text: one of <see cref="SayLanguage"/>. The attribute has no effect together with
    /// <see cref="Engine"/>, whose parameters name the language. Default:
    /// <see cref="SayLanguage.EnglishUnitedStates"/>.
    /// </summary>
    /// <remarks>
    /// Old SDKs of FreeClimb write <c>en-gb</c>, so a value that differs in case is a warning, not an error.
    /// </remarks>
    [AllowedValues(
        SayLanguage.Catalan,
        SayLanguage.Danish,
        SayLanguage.German,
        SayLanguage.EnglishAustralia,
        SayLanguage.EnglishCanada,
        SayLanguage.EnglishUnitedKingdom,
        SayLanguage.EnglishIndia,
        SayLanguage.EnglishUnitedStates,
        SayLanguage.SpanishSpain,
        SayLanguage.SpanishMexico,
        SayLanguage.Finnish,
        SayLanguage.FrenchCanada,
        SayLanguage.FrenchFrance,
        SayLanguage.Italian,
        SayLanguage.Japanese,
        SayLanguage.Korean,
        SayLanguage.Norwegian,
        SayLanguage.Dutch,
        SayLanguage.Polish,
        SayLanguage.PortugueseBrazil,
        SayLanguage.PortuguesePortugal,
        SayLanguage.Russian,
        SayLanguage.Swedish,
        SayLanguage.ChineseChina,
        SayLanguage.ChineseHongKong,
        SayLanguage.ChineseTaiwan)]
    [Advisory]
    [NoEffectWhen(nameof(Engine))]
    public string? Language { get; init; }

    /// <summary>
    /// Gets the engine that turns the text into speech. Default: none, which is FreeClimb's classic engine.
    /// </summary>
    /// <remarks>
    /// A guide of FreeClimb has a <c>voice</c> beside the text instead; the reference and the OpenAPI description have
    /// this attribute.
    /// </remarks>
    public SayEngine? Engine { get; init; }

    /// <summary>
    /// Gets the number of times that the text is spoken, 0 or more; 0 repeats it until the caller hangs up. Default: 1.
    /// </summary>
    [Range(0, int.MaxValue)]
    [Endless(0)]
    [DefaultValue(1)]
    public int? Loop { get; init; }

    /// <summary>Gets a value that indicates whether the text is kept out of the logs. Default: false.</summary>
    [Privacy]
    [DefaultValue(false)]
    public bool? PrivacyMode { get; init; }
}
