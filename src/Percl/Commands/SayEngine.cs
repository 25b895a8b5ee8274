namespace Percl;

/// <summary>
/// Describes the engine that turns the text of a <see cref="Say"/> into speech. See
/// <see href="https://docs.freeclimb.com/docs/freeclimb-tts"/>.
/// </summary>
[PerclObject]
public sealed partial record SayEngine
{
    /// <summary>
    /// Gets the name of the engine. Set it: no source requires it, but no other attribute selects an engine.
    /// </summary>
    public SayEngineName? Name
    {
        get;
        init
        {
            field = value;
            UnknownAttributes = UnknownAttributes.Without(nameof(Name));
        }
    }

    /// <summary>
    /// Gets the parameters of the engine. Each engine has its own names, which are case-sensitive. The default is the
    /// engine's.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Known for <see cref="SayEngineName.FreeClimbStandard"/>: <c>Culture</c>, one of <see cref="SayLanguage"/>;
    /// <c>Voice</c>, one of Herena, Helle, Hedda, Hayley, Heather, Hazel, Heera, Helen, ZiraPro, Helena,
    /// Hilda, Heidi, Harmonie, Hortense, Lucia, Harkua, Heami, Hulda, Hanna, Paulina, Helosia, Helia, Elena, Hedvig,
    /// HunYee and HanHan; <c>Content-Type</c>, <c>text/plain</c> or <c>application/ssml+xml</c>.
    /// </para>
    /// <para>
    /// For <see cref="SayEngineName.FreeClimbNeural"/>: <c>voice</c> (Eva by default), <c>textType</c> (<c>text</c> or
    /// <c>ssml</c>), <c>language</c> (en-US by default).
    /// </para>
    /// <para>
    /// For <see cref="SayEngineName.ElevenLabs"/>: <c>voice_id</c> (required), <c>model_id</c> such as
    /// <c>eleven_turbo_v2_5</c>, <c>language_code</c> such as <c>en</c>, <c>api-key</c>, <c>voice_settings</c>
    /// (<c>stability</c>, <c>similarity_boost</c>, <c>style</c>, <c>speed</c>, <c>use_speaker_boost</c>),
    /// <c>pronunciation_dictionary</c>, <c>seed</c>, <c>previous_text</c>, <c>next_text</c>,
    /// <c>previous_request_ids</c>, <c>next_request_ids</c>, <c>apply_language_text_normalization</c>. A
    /// parameter that is no string in ElevenLabs' own API cannot be set here.
    /// </para>
    /// <para>The engines may have more parameters.</para>
    /// </remarks>
    public IReadOnlyDictionary<string, string>? Parameters
    {
        get;
        init
        {
            field = ValueMap.Of(value);
            UnknownAttributes = UnknownAttributes.Without(nameof(Parameters));
        }
    }
}
