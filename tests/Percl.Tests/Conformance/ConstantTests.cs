using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Percl.Tests.Conformance;

/// <summary>A class of constants offers all values that an attribute allows, and none that it does not.</summary>
public sealed class ConstantTests
{
    [Theory]
    [InlineData(typeof(SayLanguage), typeof(Say), nameof(Say.Language))]
    [InlineData(typeof(DtmfKey), typeof(GetDigits), nameof(GetDigits.FinishOnKey))]
    [InlineData(typeof(DtmfKey), typeof(RecordUtterance), nameof(RecordUtterance.FinishOnKey))]
    public void Constants_OfAClass_AreTheAllowedValues(Type constants, Type command, string property)
    {
        var allowed = command.GetProperty(property)!.GetCustomAttribute<AllowedValuesAttribute>()!.Values;

        Assert.Equal(
            DeclaredType.Constants(constants).Order(StringComparer.Ordinal),
            allowed.Cast<string>().Order(StringComparer.Ordinal));
    }
}
