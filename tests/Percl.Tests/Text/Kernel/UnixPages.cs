using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Percl.Tests.Text.Kernel;

/// <summary>Memory by the page, on Linux and macOS.</summary>
internal static partial class UnixPages
{
    private const int NoAccess = 0;
    private const int ReadWrite = 1 | 2;
    private const int Private = 2;

    private static int Anonymous => OperatingSystem.IsLinux() ? 0x20 : 0x1000;

    /// <summary>Pages that nobody can read or write.</summary>
    public static nint Reserve(nint size)
    {
        var address = Map(0, size, NoAccess, Private | Anonymous, file: -1, offset: 0);
        return address != -1 ? address : throw new Win32Exception(Marshal.GetLastPInvokeError());
    }

    /// <summary>Makes some of the pages readable and writable.</summary>
    public static void Open(nint address, nint size)
    {
        if (Protect(address, size, ReadWrite) != 0)
        {
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        }
    }

    /// <summary>Gives all the pages back.</summary>
    public static void Release(nint address, nint size) => _ = Unmap(address, size);

    [LibraryImport("libc", EntryPoint = "mmap", SetLastError = true)]
    private static partial nint Map(nint address, nint size, int protection, int flags, int file, nint offset);

    [LibraryImport("libc", EntryPoint = "mprotect", SetLastError = true)]
    private static partial int Protect(nint address, nint size, int protection);

    [LibraryImport("libc", EntryPoint = "munmap")]
    private static partial int Unmap(nint address, nint size);
}
