namespace Percl;

/// <summary>Provides the languages that <see cref="Say.Language"/> allows.</summary>
/// <remarks>The list is that of FreeClimb's OpenAPI description.</remarks>
public static class SayLanguage
{
    /// <summary>Catalan.</summary>
    public const string Catalan = "ca-ES";

    /// <summary>Danish.</summary>
    public const string Danish = "da-DK";

    /// <summary>German.</summary>
    public const string German = "de-DE";

    /// <summary>English as spoken in Australia.</summary>
    public const string EnglishAustralia = "en-AU";

    /// <summary>English as spoken in Canada.</summary>
    public const string EnglishCanada = "en-CA";

    /// <summary>English as spoken in the United Kingdom.</summary>
    public const string EnglishUnitedKingdom = "en-GB";

    /// <summary>English as spoken in India.</summary>
    public const string EnglishIndia = "en-IN";

    /// <summary>English as spoken in the United States: the default of <see cref="Say.Language"/>.</summary>
    public const string EnglishUnitedStates = "en-US";

    /// <summary>Spanish as spoken in Spain.</summary>
    public const string SpanishSpain = "es-ES";

    /// <summary>Spanish as spoken in Mexico.</summary>
    public const string SpanishMexico = "es-MX";

    /// <summary>Finnish.</summary>
    public const string Finnish = "fi-FI";

    /// <summary>French as spoken in Canada.</summary>
    public const string FrenchCanada = "fr-CA";

    /// <summary>French as spoken in France.</summary>
    public const string FrenchFrance = "fr-FR";

    /// <summary>Italian.</summary>
    public const string Italian = "it-IT";

    /// <summary>Japanese.</summary>
    public const string Japanese = "ja-JP";

    /// <summary>Korean.</summary>
    public const string Korean = "ko-KR";

    /// <summary>Norwegian (Bokmål).</summary>
    public const string Norwegian = "nb-NO";

    /// <summary>Dutch.</summary>
    public const string Dutch = "nl-NL";

    /// <summary>Polish.</summary>
    public const string Polish = "pl-PL";

    /// <summary>Portuguese as spoken in Brazil.</summary>
    public const string PortugueseBrazil = "pt-BR";

    /// <summary>Portuguese as spoken in Portugal.</summary>
    public const string PortuguesePortugal = "pt-PT";

    /// <summary>Russian.</summary>
    public const string Russian = "ru-RU";

    /// <summary>Swedish.</summary>
    public const string Swedish = "sv-SE";

    /// <summary>Chinese as spoken in China.</summary>
    public const string ChineseChina = "zh-CN";

    /// <summary>Chinese as spoken in Hong Kong.</summary>
    public const string ChineseHongKong = "zh-HK";

    /// <summary>Chinese as spoken in Taiwan.</summary>
    public const string ChineseTaiwan = "zh-TW";
}
