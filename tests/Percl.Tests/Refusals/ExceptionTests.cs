namespace Percl.Tests.Refusals;

public sealed class ExceptionTests
{
    [Fact]
    public void Exception_ThatAnApplicationCreates_HasItsMessageAndNoRule()
    {
        var cause = new InvalidOperationException();
        var exception = new PerclException("No script today.", cause);

        Assert.Equal("No script today.", exception.Message);
        Assert.Same(cause, exception.InnerException);
        Assert.Equal("No script today.", new PerclException("No script today.").Message);
        Assert.NotEmpty(new PerclException().Message);
        Assert.Equal(("", "", null, null), (exception.RuleId, exception.Path, exception.Script, exception.HelpLink));
    }
}
