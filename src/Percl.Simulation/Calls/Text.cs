using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Percl.Webhooks;

namespace Percl.Simulation;

/// <summary>Writes values of events.</summary>
internal static class Text
{
    /// <summary>Returns a number.</summary>
    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns the member of an enum, as FreeClimb spells it.</summary>
    public static string Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(
        TEnum value)
        where TEnum : struct, Enum => ((OpenValue<TEnum>)value).ToString();

    /// <summary>Returns true or false, as JSON has them.</summary>
    public static string Of(bool value) => value ? "true" : "false";
}
