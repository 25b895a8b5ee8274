using System.ComponentModel.DataAnnotations;
using Percl.Declarations;
using Percl.Webhooks;

namespace Percl;

/// <summary>
/// Recognises what the caller says by a grammar. Terminal: the call goes on with the answer to <see cref="ActionUrl"/>.
/// </summary>
/// <remarks>
/// Only for a call with a single party, so not in a conference, and not while a call waits in a queue. It cannot be
/// nested. See <see href="https://docs.freeclimb.com/reference/getspeech-1"/>.
/// </remarks>
[PerclCommand(IsTerminal = true)]
[Removed("nBestListLength", "2022 or earlier")]
[Removed("enforcePCI", "2022 or earlier", Replacement = "privacyMode")]
public sealed partial record GetSpeech
{
    /// <summary>
    /// The absolute URL that is told what was recognised, or that nothing was. The call goes on with the PerCL with
    /// which it answers, unless the caller hung up.
    /// </summary>
    [Webhook(typeof(GetSpeechWebhook), WebhookAnswer.ExpectedUnlessHungUp)]
    public required string ActionUrl { get; init; }

    /// <summary>What <see cref="GrammarFile"/> is. Default: <see cref="Percl.GrammarType.Url"/>.</summary>
    /// <remarks>The default is that of FreeClimb's first SDKs and of its error texts; the reference names none.</remarks>
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
    /// The grammar: with <see cref="GrammarType.Url"/>, or without a type, the absolute URL of a file in GRXML, as the
    /// Microsoft Speech Platform understands it; with <see cref="GrammarType.BuiltIn"/> one of <see cref="BuiltInGrammar"/>.
    /// </summary>
    /// <remarks>
    /// Other texts of FreeClimb demand a URL in either case; the OpenAPI description lists the names that are built in.
    /// </remarks>
    [KnownValues(typeof(BuiltInGrammar))]
    [AbsoluteUrlWhen(nameof(GrammarType), Percl.GrammarType.Url, OrUnset = true)]
    [AllowedValuesWhen(nameof(GrammarType), Percl.GrammarType.BuiltIn, typeof(BuiltInGrammar))]
    public required string GrammarFile { get; init; }

    /// <summary>
    /// The rule of the grammar with which recognition begins. It may stand with <see cref="GrammarType.Url"/> and is
    /// ignored with <see cref="GrammarType.BuiltIn"/>. The default is not documented.
    /// </summary>
    [NoEffectWhen(nameof(GrammarType), Percl.GrammarType.BuiltIn)]
    public string? GrammarRule { get; init; }

    /// <summary>Whether a beep is heard just before recognition begins. The default is not documented.</summary>
    public bool? PlayBeep { get; init; }

    /// <summary>
    /// What the caller hears meanwhile: any of <see cref="Say"/>, <see cref="Play"/> and <see cref="Pause"/>. Speech or
    /// a key ends it. They do not inherit <see cref="PrivacyMode"/>. The default is not documented.
    /// </summary>
    /// <remarks>FreeClimb's OpenAPI description takes any command; the reference takes these three.</remarks>
    public IReadOnlyList<IPromptCommand>? Prompts { get; init => field = ValueList<IPromptCommand>.Of(value); }

    /// <summary>
    /// How long to wait for speech to begin, in milliseconds: 1 or more. The default is not documented.
    /// </summary>
    /// <remarks>Texts of FreeClimb beside the reference name 7,000 as the default.</remarks>
    [Range(1, int.MaxValue)]
    [Duration(DurationUnit.Milliseconds)]
    public int? NoInputTimeoutMs { get; init; }

    /// <summary>
    /// How long recognition may take, in milliseconds, from the end of the prompts: 1 or more. The default is not
    /// documented.
    /// </summary>
    /// <remarks>Texts of FreeClimb beside the reference name 10,000 as the default.</remarks>
    [Range(1, int.MaxValue)]
    [Duration(DurationUnit.Milliseconds)]
    public int? RecognitionTimeoutMs { get; init; }

    /// <summary>
    /// How sure recognition must be, from 0 to 1, for its result to count. The default is not documented.
    /// </summary>
    [Range(0.0, 1.0)]
    public double? ConfidenceThreshold { get; init; }

    /// <summary>
    /// How sensitive recognition is, from 0 to 1; it keeps noise in the background out. The default is not documented.
    /// </summary>
    [Range(0.0, 1.0)]
    public double? SensitivityLevel { get; init; }

    /// <summary>
    /// How much silence, in milliseconds, ends speech that already fits the grammar: 1 or more; 300 to 1,000 are
    /// reasonable. The default is not documented.
    /// </summary>
    [Range(1, int.MaxValue)]
    [Duration(DurationUnit.Milliseconds)]
    public int? SpeechCompleteTimeoutMs { get; init; }

    /// <summary>
    /// How much silence, in milliseconds, ends speech that does not fit the grammar yet: 1 or more, usually longer than
    /// <see cref="SpeechCompleteTimeoutMs"/>. The default is not documented.
    /// </summary>
    [Range(1, int.MaxValue)]
    [Duration(DurationUnit.Milliseconds)]
    public int? SpeechIncompleteTimeoutMs { get; init; }

    /// <summary>Whether what was recognised is kept out of the logs. The default is not documented.</summary>
    [Privacy]
    public bool? PrivacyMode { get; init; }
}
