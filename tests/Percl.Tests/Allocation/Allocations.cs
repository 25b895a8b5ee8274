using Percl.Tests.Buffers;

namespace Percl.Tests.Allocation;

internal static class Allocations
{
    private const int Rounds = 10;

    /// <summary>
    /// How many bytes many writes of a script allocate. The best of some rounds counts: types that are loaded on first
    /// use and pools that the garbage collector has emptied cost a round or two, what each write allocates costs all.
    /// </summary>
    public static long OfWriting<TScript>(TScript script, int writesPerRound = 200)
        where TScript : IPerclScript
    {
        var output = new ReusableOutput(1 << 21);
        var least = long.MaxValue;
        for (var round = 0; round < Rounds && least > 0; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < writesPerRound; i++)
            {
                output.Clear();
                script.WriteTo(output);
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
