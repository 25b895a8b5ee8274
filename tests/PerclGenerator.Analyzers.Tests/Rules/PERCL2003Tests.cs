namespace PerclGenerator.Analyzers.Tests.Rules;

public sealed class PERCL2003Tests
{
    [Theory]
    [InlineData("percl_allowed_hosts = localhost", true)]
    [InlineData("percl_allowed_hosts = example.com, LOCALHOST", true)]
    [InlineData("percl_allowed_hosts = *.local", false)]
    [InlineData("percl_allowed_hosts =", false)]
    [InlineData("percl_allowed_hosts = ,;*", false)]
    public Task HostThatIsAllowed_IsLeftAlone(string configuration, bool isAllowed) => PerclVerifier.VerifyConfiguredAsync(
        configuration,
        PerclVerifier.InMethod(isAllowed
            ? """var a = new Redirect { ActionUrl = "http://localhost/a" };"""
            : """var a = new Redirect { ActionUrl = {|PERCL2003:"http://localhost/a"|} };"""));
}
