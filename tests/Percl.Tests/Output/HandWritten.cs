namespace Percl.Tests.Output;

/// <summary>A command whose writing a test writes.</summary>
internal sealed class HandWritten(HandWritten.Writing writing) : IPerclCommand
{
    public delegate void Writing(ref PerclWriter writer);

    public void WriteTo(ref PerclWriter writer) => writing(ref writer);
}
