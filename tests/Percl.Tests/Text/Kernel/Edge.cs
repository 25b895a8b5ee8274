namespace Percl.Tests.Text.Kernel;

/// <summary>Which of its two guards memory touches.</summary>
internal enum Edge
{
    /// <summary>It begins right behind the first.</summary>
    Start,

    /// <summary>It ends right in front of the second.</summary>
    End,
}
