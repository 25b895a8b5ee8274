using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>
/// Recognises the caller's speech by a grammar. The command is terminal: the call continues with the answer to
/// <see cref="ActionUrl"/>.
/// </summary>
/// <remarks>
/// The command works only in a call with a single party, so not in a conference, and not while a call waits in a queue.
/// The command cannot be nested. See <see href="https://docs.freeclimb.com/reference/getspeech-1"/>.
/// </remarks>
[PerclCommand(IsTerminal = true)]
[Removed("nBestListLength", "2022 or earlier")]
[Removed("enforcePCI", "2022 or earlier", Replacement = "privacyMode")]
public sealed partial record GetSpeech
{
    /// <summary>
    /// Gets the absolute URL that receives the result of the recognition, also where no speech was recognised. The call
    /// continues with the PerCL of the answer, unless the caller hung up.
    /// </summary>
    [Webhook(typeof(GetSpeechWebhook), WebhookAnswer.ExpectedUnlessHungUp)]
    public required string ActionUrl { get; init; }

    /// <summary>Gets the type of <see cref="GrammarFile"/>. Default: <see cref="Percl.GrammarType.Url"/>.</summary>
    /// <remarks>
    /// The default is that of FreeClimb's first SDKs and of FreeClimb's error messages; the reference names none.
    /// </remarks>
    public GrammarType? GrammarType
    {
        get;
        init
        {
            field = value;
            UnknownAttributes = UnknownAttributes.Without(nameof(GrammarType));
        }
    }

    /// <summary>
    /// Gets the grammar. With <see cref="GrammarType.Url"/>, or without a type, the value is the absolute URL of a file
    /// in GRXML, in the dialect of the Microsoft Speech Platform; with <see cref="GrammarType.BuiltIn"/> the value is
    /// one of <see cref="BuiltInGrammar"/>.
    /// </summary>
    /// <remarks>
    /// Other documents of FreeClimb demand a URL in either case; the OpenAPI description lists the names of the
    /// built-in grammars.
    /// </remarks>
    [KnownValues(typeof(BuiltInGrammar))]
    [AbsoluteUrlWhen(nameof(GrammarType), Percl.GrammarType.Url, OrUnset = true)]
    [AllowedValuesWhen(nameof(GrammarType), Percl.GrammarType.BuiltIn, typeof(BuiltInGrammar))]
    public required string GrammarFile { get; init; }

    /// <summary>
    /// Gets the rule of the grammar with which recognition begins. The attribute is optional with
    /// <see cref="GrammarType.Url"/> and is ignored with <see cref="GrammarType.BuiltIn"/>. The default is not
    /// documented.
    /// </summary>
    [NoEffectWhen(nameof(GrammarType), Percl.GrammarType.BuiltIn)]
    public string? GrammarRule { get; init; }

    /// <summary>
    /// Gets a value that indicates whether a beep is heard just before recognition begins. The default is not
    /// documented.
    /// </summary>
    public bool? PlayBeep { get; init; }

    /// <summary>
    /// Gets the commands that the caller hears before recognition: any of <see cref="Say"/>, <see cref="Play"/> and
    /// <see cref="Pause"/>. Speech or a key ends the prompts. The prompts do not inherit <see cref="PrivacyMode"/>. The
    /// default is not documented.
    /// </summary>
    /// <remarks>FreeClimb's OpenAPI description accepts any command; the reference accepts these three.</remarks>
    public IReadOnlyList<IPromptCommand>? Prompts { get; init => field = ValueList<IPromptCommand>.Of(value); }

    /// <summary>
    /// Gets the time to wait for speech to begin, in milliseconds: 1 or more. The default is not documented.
    /// </summary>
    /// <remarks>Documents of FreeClimb other than the reference name 7,000 as the default.</remarks>
    [Range(1, int.MaxValue)]
    [Duration(DurationUnit.Milliseconds)]
    [DefaultValue(7000)]
    public int? NoInputTimeoutMs { get; init; }

    /// <summary>
    /// Gets the longest time that recognition may take, in milliseconds, from the end of the prompts: 1 or more. The
    /// default is not documented.
    /// </summary>
    /// <remarks>Documents of FreeClimb other than the reference name 10,000 as the default.</remarks>
    [Range(1, int.MaxValue)]
    [Duration(DurationUnit.Milliseconds)]
    [DefaultValue(10000)]
    public int? RecognitionTimeoutMs { get; init; }

    /// <summary>
    /// Gets the smallest confidence, from 0 to 1, with which a result counts. The default is not documented.
    /// </summary>
    [Range(0.0, 1.0)]
    public double? ConfidenceThreshold { get; init; }

    /// <summary>
    /// Gets the sensitivity of the recognition, from 0 to 1, which filters background noise. The default is not
    /// documented.
    /// </summary>
    [Range(0.0, 1.0)]
    public double? SensitivityLevel { get; init; }

    /// <summary>
    /// Gets the length of the silence, in milliseconds, that ends speech that already fits the grammar: 1 or more; 300
    /// to 1,000 are reasonable. The default is not documented.
    /// </summary>
    [Range(1, int.MaxValue)]
    [Duration(DurationUnit.Milliseconds)]
    public int? SpeechCompleteTimeoutMs { get; init; }

    /// <summary>
    /// Gets the length of the silence, in milliseconds, that ends speech that does not fit the grammar yet: 1 or more,
    /// usually longer than <see cref="SpeechCompleteTimeoutMs"/>. The default is not documented.
    /// </summary>
    [Range(1, int.MaxValue)]
    [Duration(DurationUnit.Milliseconds)]
    public int? SpeechIncompleteTimeoutMs { get; init; }

    /// <summary>
    /// Gets a value that indicates whether the recognised speech is kept out of the logs. The default is not
    /// documented.
    /// </summary>
    [Privacy]
    public bool? PrivacyMode { get; init; }
}
