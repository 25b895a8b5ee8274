using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Percl.Tests.Text.Kernel;

/// <summary>Memory by the page, on Windows.</summary>
internal static partial class WindowsPages
{
    private const uint ReserveAndCommit = 0x1000 | 0x2000;
    private const uint ReleaseAll = 0x8000;
    private const uint NoAccess = 1;
    private const uint ReadWrite = 4;

    /// <summary>Pages that nobody can read or write.</summary>
    public static nint Reserve(nint size)
    {
        var address = Allocate(0, size, ReserveAndCommit, NoAccess);
        return address != 0 ? address : throw new Win32Exception(Marshal.GetLastPInvokeError());
    }

    /// <summary>Makes some of the pages readable and writable.</summary>
    public static void Open(nint address, nint size)
    {
        if (Protect(address, size, ReadWrite, out _) == 0)
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        }
    }

    /// <summary>Gives all the pages back.</summary>
    public static void Release(nint address) => _ = Free(address, 0, ReleaseAll);

    [LibraryImport("kernel32", EntryPoint = "VirtualAlloc", SetLastError = true)]
    private static partial nint Allocate(nint address, nint size, uint type, uint protection);

    [LibraryImport("kernel32", EntryPoint = "VirtualProtect", SetLastError = true)]
    private static partial int Protect(nint address, nint size, uint protection, out uint old);

    [LibraryImport("kernel32", EntryPoint = "VirtualFree")]
    private static partial int Free(nint address, nint size, uint type);
}
