namespace Percl;

/// <summary>
/// What turns the text of a <see cref="Say"/> into speech.
/// See <see href="https://docs.freeclimb.com/docs/freeclimb-tts"/>.
/// </summary>
[PerclObject]
public sealed partial record SayEngine
{
    /// <summary>Which engine it is. Set it: no source demands it, but nothing else picks an engine.</summary>
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
    /// What the engine is told, each with its own names, whose case counts. The default is the engine's.
    /// </summary>
    /// <remarks>
    /// Known for <see cref="SayEngineName.FreeClimbStandard"/>: <c>Voice</c>, <c>Culture</c>, <c>Content-Type</c>
    /// (<c>text/plain</c> or <c>application/ssml+xml</c>). For <see cref="SayEngineName.FreeClimbNeural"/>:
    /// <c>voice</c> (Eva by default), <c>textType</c> (<c>text</c> or <c>ssml</c>), <c>language</c> (en-US by default).
    /// For <see cref="SayEngineName.ElevenLabs"/>: <c>voice_id</c> (required), <c>model_id</c>, <c>language_code</c>,
    /// <c>api-key</c>. There may be more.
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
