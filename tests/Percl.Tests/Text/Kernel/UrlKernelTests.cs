namespace Percl.Tests.Text.Kernel;

public sealed class UrlKernelTests : IDisposable
{
    private readonly KernelChecker _kernel = new();

    [Fact]
    public void Url_OfEveryLength_IsReadNoFurther()
    {
        const string Url = "https://example.com";
        for (var length = 0; length <= Url.Length; length++)
        {
            _kernel.CheckUrl(Url.AsSpan(0, length));
        }
    }

    [Fact]
    public void Url_WithAnyCharacterAtAnyPlace_IsUsualOrNot()
    {
        for (var place = 0; place <= 9; place++)
        {
            var url = "https://e/".ToCharArray();
            for (var c = 0; c <= char.MaxValue; c += c < 256 ? 1 : 31)
            {
                url[place] = (char)c;
                _kernel.CheckUrl(url);
                _kernel.CheckUrl(url.AsSpan(0, 9));
            }
        }
    }

    public void Dispose() => _kernel.Dispose();
}
