using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Percl.Signatures;

namespace Percl.Tests.Signatures;

public sealed class SecretTests
{
    private const string First = SignatureVectors.FirstSecret;
    private const string Second = SignatureVectors.SecondSecret;
    private const string Third = SignatureVectors.SdkSecret;

    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_700_000_000);

    [Theory]
    [InlineData(new[] { First }, new[] { First }, true)]
    [InlineData(new[] { First, Second }, new[] { First }, true)]
    [InlineData(new[] { First, Second }, new[] { Second }, true)]
    [InlineData(new[] { First, Second }, new[] { Second, First }, true)]
    [InlineData(new[] { First }, new[] { First, Second }, true)]
    [InlineData(new[] { First }, new[] { Second, First }, true)]
    [InlineData(new[] { First, Third }, new[] { Second, First }, true)]
    [InlineData(new[] { Third, First }, new[] { First, Second }, true)]
    [InlineData(new[] { First, First }, new[] { First }, true)]
    [InlineData(new[] { First }, new[] { Second }, false)]
    [InlineData(new[] { First, Second }, new[] { Third }, false)]
    [InlineData(new[] { First }, new[] { Second, Third }, false)]
    public void Verify_SecretsAreBeingReplaced_IsValidWithAnyThatBothKnow(string[] known, string[] signing, bool valid)
    {
        var body = "[]"u8;
        var header = new WebhookSigner(signing).Sign(body, Now);

        var result = new WebhookSignatureVerifier(known, timeProvider: new FixedClock(Now)).Verify(header, body);

        Assert.Equal(valid ? SignatureStatus.Valid : SignatureStatus.NoMatch, result.Status);
    }

    [Theory]
    [InlineData(new[] { First, Second }, new[] { First }, 0)]
    [InlineData(new[] { First, Second }, new[] { Second }, 1)]
    [InlineData(new[] { First, Second }, new[] { Second, First }, 0)]
    [InlineData(new[] { First, Second }, new[] { Third }, null)]
    public void Verify_SeveralSecrets_TellsTheFirstThatTheRequestWasSignedWith(string[] known, string[] signing, int? index)
    {
        var body = "[]"u8;
        var header = new WebhookSigner(signing).Sign(body, Now);

        var result = new WebhookSignatureVerifier(known, timeProvider: new FixedClock(Now)).Verify(header, body);

        Assert.Equal(index, result.SecretIndex);
    }

    [Fact]
    public void Verify_SecretsChangedAfterCreation_UsesThoseOfCreation()
    {
        string[] secrets = [First];
        var signer = new WebhookSigner(secrets);
        var verifier = new WebhookSignatureVerifier(secrets, timeProvider: new FixedClock(Now));
        secrets[0] = Second;

        var header = signer.Sign([], Now);

        Assert.Equal(new WebhookSigner(First).Sign([], Now), header);
        Assert.True(verifier.Verify(header, []).IsValid);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("SigSec_ABC")]
    [InlineData("inner blank")]
    [InlineData("clé\u00a0秘密😀")]
    public void Verify_SecretOfAnyText_IsItsUtf8Bytes(string secret)
    {
        var body = "[]"u8;
        var header = $"t=1700000000,v1={ExpectedSignature.Of(secret, "1700000000", body)}";

        Assert.True(new WebhookSignatureVerifier([secret], null, new FixedClock(Now)).Verify(header, body).IsValid);
    }

    [Fact]
    public void Verify_SecretLongerThanABlock_IsItsUtf8Bytes() =>
        Verify_SecretOfAnyText_IsItsUtf8Bytes(new string('s', 1_000));

    [Fact]
    public void Create_NullSecret_ThrowsArgumentNullException()
    {
        Assert.Equal("secret", Refusal(() => new WebhookSignatureVerifier((string)null!)).ParamName);
        Assert.Equal("secrets", Refusal(() => new WebhookSignatureVerifier((string[])null!)).ParamName);
        Assert.Equal("secrets", Refusal(() => new WebhookSignatureVerifier([First, null!])).ParamName);
        Assert.Equal("secret", Refusal(() => new WebhookSigner((string)null!)).ParamName);
        Assert.Equal("secrets", Refusal(() => new WebhookSigner((string[])null!)).ParamName);
        Assert.Equal("secrets", Refusal(() => new WebhookSigner([First, null!])).ParamName);

        static ArgumentNullException Refusal(Func<object> create) => Assert.Throws<ArgumentNullException>(create);
    }

    [Fact]
    public void Create_NoSecret_ThrowsArgumentException()
    {
        Assert.Equal("secrets", Assert.Throws<ArgumentException>(() => new WebhookSignatureVerifier([])).ParamName);
        Assert.Equal("secrets", Assert.Throws<ArgumentException>(() => new WebhookSigner([])).ParamName);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(First + "\n")]
    [InlineData(First + "\u00a0")]
    [InlineData("\t" + First)]
    public void Create_SecretThatCannotBeMeant_ThrowsWithoutShowingIt(string secret)
    {
        AssertRefused("secret", () => new WebhookSignatureVerifier(secret));
        AssertRefused("secrets", () => new WebhookSignatureVerifier([Second, secret]));
        AssertRefused("secret", () => new WebhookSigner(secret));
        AssertRefused("secrets", () => new WebhookSigner([Second, secret]));

        static void AssertRefused(string parameter, Func<object> create)
        {
            var exception = Assert.Throws<ArgumentException>(create);
            Assert.Equal(parameter, exception.ParamName);
            AssertHoldsNoSecret(exception.ToString());
            Assert.Empty(exception.Data);
        }
    }

    [Fact]
    public void Instance_PrintedOrSerialized_DoesNotShowItsSecrets()
    {
        object[] instances = [new WebhookSignatureVerifier([First, Second]), new WebhookSigner([First, Second])];

        foreach (var instance in instances)
        {
            Assert.Equal(instance.GetType().FullName, instance.ToString());
            AssertHoldsNoSecret(JsonSerializer.Serialize(instance));
            Assert.Empty(instance.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public));
            Assert.Empty(instance.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public));
            Assert.Null(instance.GetType().GetCustomAttribute<DebuggerDisplayAttribute>());
            Assert.Null(instance.GetType().GetCustomAttribute<DebuggerTypeProxyAttribute>());
        }
    }

    private static void AssertHoldsNoSecret(string text)
    {
        foreach (var secret in (string[])[First, Second])
        {
            var base64 = Convert.ToBase64String(Encoding.UTF8.GetBytes(secret));
            Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(base64, text, StringComparison.Ordinal);
        }
    }
}
