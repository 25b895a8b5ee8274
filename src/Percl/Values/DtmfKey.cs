namespace Percl;

/// <summary>
/// Provides the keys of a phone, for <see cref="GetDigits.FinishOnKey"/> and <see cref="RecordUtterance.FinishOnKey"/>.
/// </summary>
/// <remarks>FreeClimb's reference mentions digits, <c>*</c> and <c>#</c>; its older SDKs list the keys.</remarks>
public static class DtmfKey
{
    /// <summary>The key <c>0</c>.</summary>
    public const string Zero = "0";

    /// <summary>The key <c>1</c>.</summary>
    public const string One = "1";

    /// <summary>The key <c>2</c>.</summary>
    public const string Two = "2";

    /// <summary>The key <c>3</c>.</summary>
    public const string Three = "3";

    /// <summary>The key <c>4</c>.</summary>
    public const string Four = "4";

    /// <summary>The key <c>5</c>.</summary>
    public const string Five = "5";

    /// <summary>The key <c>6</c>.</summary>
    public const string Six = "6";

    /// <summary>The key <c>7</c>.</summary>
    public const string Seven = "7";

    /// <summary>The key <c>8</c>.</summary>
    public const string Eight = "8";

    /// <summary>The key <c>9</c>.</summary>
    public const string Nine = "9";

    /// <summary>The key <c>#</c>.</summary>
    public const string Pound = "#";

    /// <summary>The key <c>*</c>.</summary>
    public const string Star = "*";
}
