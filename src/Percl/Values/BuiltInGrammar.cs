namespace Percl;

/// <summary>
/// Provides the names of FreeClimb's built-in grammars, for <see cref="GetSpeech.GrammarFile"/> where
/// <see cref="GetSpeech.GrammarType"/> is <see cref="GrammarType.BuiltIn"/>.
/// </summary>
/// <remarks>
/// The list is that of FreeClimb's OpenAPI description, which does not document the input of each grammar; the
/// explanations are derived from the names. The grammars are said to understand English of the United States only.
/// </remarks>
public static class BuiltInGrammar
{
    /// <summary>Six letters and digits: <c>ALPHNUM6</c>.</summary>
    public const string AlphaNumeric6 = "ALPHNUM6";

    /// <summary>Any number of digits: <c>ANY_DIG</c>.</summary>
    public const string AnyDigits = "ANY_DIG";

    /// <summary>One digit: <c>DIG1</c>.</summary>
    public const string Digits1 = "DIG1";

    /// <summary>Two digits: <c>DIG2</c>.</summary>
    public const string Digits2 = "DIG2";

    /// <summary>Three digits: <c>DIG3</c>.</summary>
    public const string Digits3 = "DIG3";

    /// <summary>Four digits: <c>DIG4</c>.</summary>
    public const string Digits4 = "DIG4";

    /// <summary>Five digits: <c>DIG5</c>.</summary>
    public const string Digits5 = "DIG5";

    /// <summary>Six digits: <c>DIG6</c>.</summary>
    public const string Digits6 = "DIG6";

    /// <summary>Seven digits: <c>DIG7</c>.</summary>
    public const string Digits7 = "DIG7";

    /// <summary>Eight digits: <c>DIG8</c>.</summary>
    public const string Digits8 = "DIG8";

    /// <summary>Nine digits: <c>DIG9</c>.</summary>
    public const string Digits9 = "DIG9";

    /// <summary>Ten digits: <c>DIG10</c>.</summary>
    public const string Digits10 = "DIG10";

    /// <summary>Eleven digits: <c>DIG11</c>.</summary>
    public const string Digits11 = "DIG11";

    /// <summary>Up to twenty digits: <c>UP_TO_20_DIGIT_SEQUENCE</c>.</summary>
    public const string UpTo20Digits = "UP_TO_20_DIGIT_SEQUENCE";

    /// <summary>Yes or no: <c>VERSAY_YESNO</c>.</summary>
    public const string YesNo = "VERSAY_YESNO";
}
