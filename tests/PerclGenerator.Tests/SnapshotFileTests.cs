using System.Reflection;

namespace PerclGenerator.Tests;

public sealed class SnapshotFileTests
{
    [Fact]
    public void SnapshotFiles_EachBelongToATest()
    {
        var tests = typeof(SnapshotFileTests).Assembly.GetTypes()
            .SelectMany(static type => type.GetMethods())
            .Where(static method => method.GetCustomAttribute<FactAttribute>() is not null)
            .Select(static method => method.Name)
            .ToHashSet();
        var files = Directory.EnumerateFiles(Snapshot.Folder, "*.verified.cs", SearchOption.AllDirectories).ToArray();

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Contains(Path.GetFileName(file).Split('#')[0], tests));
    }
}
