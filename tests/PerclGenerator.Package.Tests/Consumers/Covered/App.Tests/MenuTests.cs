using Xunit;

namespace App.Tests;

public sealed class MenuTests
{
    [Fact]
    public void Menu_Open_SaysSo() => Assert.Contains("We are open.", new Menu("Ada", true, "https://example.com").ToJson());
}
