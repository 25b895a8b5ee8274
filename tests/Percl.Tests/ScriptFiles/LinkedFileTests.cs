namespace Percl.Tests.ScriptFiles;

/// <summary>The compiler gives the generator what the project says of a file that stands elsewhere.</summary>
public sealed class LinkedFileTests
{
    [Fact]
    public void File_FromElsewhere_IsCalledAfterItsName() =>
        Assert.Contains("from 8 to 18", new PerclFiles.Hours { OpensAt = 8, ClosesAt = 18 }.ToJson(), StringComparison.Ordinal);

    [Fact]
    public void File_WithALink_IsCalledAfterTheLink() =>
        Assert.Contains("again at 8", new PerclFiles.ScriptFiles.WeAreClosed { OpensAt = 8, Times = 1 }.ToJson(), StringComparison.Ordinal);
}
