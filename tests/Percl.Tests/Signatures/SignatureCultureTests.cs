using System.Globalization;
using Percl.Signatures;

namespace Percl.Tests.Signatures;

public sealed class SignatureCultureTests
{
    [Theory]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("sv-SE")]
    [InlineData("tr-TR")]
    public void Verify_InAnotherCulture_GivesTheSame(string culture) => AssertSame(new CultureInfo(culture));

    [Fact]
    public void Verify_WhereNumbersLookDifferent_GivesTheSame()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "1";
        culture.NumberFormat.PositiveSign = "t=";
        culture.NumberFormat.NativeDigits = ["٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"];
        culture.NumberFormat.DigitSubstitution = DigitShapes.NativeNational;

        AssertSame(culture);
    }

    private static void AssertSame(CultureInfo culture)
    {
        var (before, beforeUI) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        try
        {
            foreach (var vector in SignatureVectors.All)
            {
                Assert.Equal(vector.Expected, vector.Verifier.Verify(vector.Header, vector.BodyBytes).Status);
            }

            var genuine = SignatureVectors.Named("V1");
            var header = new WebhookSigner(genuine.Secret).Sign(
                genuine.BodyBytes,
                DateTimeOffset.FromUnixTimeSeconds(1_700_000_000));
            Assert.Equal(genuine.Header, header);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUI);
        }
    }
}
