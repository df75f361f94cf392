using System.Runtime.InteropServices;

namespace Parlance.Processes;

/// <summary>The system calls that no candidate needs, as a filter the kernel enforces. Written by libseccomp for the architecture at hand.</summary>
public static class SystemCallFilter
{
    private const uint Allow = 0x7fff0000;
    private const uint NotPermitted = 0x00050000 | 1;
    private const int MaskedEqual = 7;

    // ioctl requests that type into the terminal of whoever started us.
    private static readonly ulong[] TerminalRequests = [0x5412, 0x541C];

    private static readonly string[] Denied =
    [
        // Looking into and steering other processes.
        "ptrace", "process_vm_readv", "process_vm_writev", "kcmp", "pidfd_getfd",
        // Other namespaces, mounts and roots.
        "mount", "umount2", "pivot_root", "chroot", "unshare", "setns", "move_mount", "open_tree", "fsopen", "fsmount", "fsconfig", "fspick", "mount_setattr",
        "open_by_handle_at", "name_to_handle_at",
        // Keys, and large attack surfaces of the kernel.
        "keyctl", "add_key", "request_key", "bpf", "perf_event_open", "userfaultfd", "io_uring_setup", "io_uring_enter", "io_uring_register",
        // The machine itself.
        "init_module", "finit_module", "delete_module", "kexec_load", "kexec_file_load", "reboot", "swapon", "swapoff", "acct", "quotactl",
        "settimeofday", "clock_settime", "clock_adjtime", "adjtimex", "iopl", "ioperm", "modify_ldt", "syslog", "vhangup", "fanotify_init", "lookup_dcookie",
    ];

    /// <summary>A name for the list, by which a written filter is cached.</summary>
    public static string Key => Digest.Of([RuntimeInformation.ProcessArchitecture.ToString(), .. Denied]);

    /// <summary>Writes the filter to a file. A <see cref="UserException"/> where libseccomp is not installed.</summary>
    public static void Write(string path)
    {
        try
        {
            Export(path);
        }
        catch (DllNotFoundException error)
        {
            throw new UserException("libseccomp.so.2", "this library is not installed, and no program can be confined without it", "Run environment/setup, which installs libseccomp2", error);
        }
    }

    private static void Export(string path)
    {
        nint context = Native.Init(Allow);
        try
        {
            foreach (string name in Denied)
            {
                int call = Native.Resolve(name);
                // A call that this architecture or library does not know can't be made either.
                if (call >= 0) Check(Native.Add(context, NotPermitted, call, 0, []), name);
            }

            foreach (ulong request in TerminalRequests)
            {
                Check(Native.Add(context, NotPermitted, Native.Resolve("ioctl"), 1, [new Comparison { Argument = 1, Operator = MaskedEqual, First = uint.MaxValue, Second = request }]), "ioctl");
            }

            using FileStream file = File.Create(path);
            Check(Native.Export(context, (int)file.SafeFileHandle.DangerousGetHandle()), "export");
        }
        finally
        {
            Native.Release(context);
        }
    }

    private static void Check(int code, string what)
    {
        if (code < 0) throw new InvalidOperationException($"libseccomp refused {what} (code {code}).");
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Comparison
    {
        public uint Argument;
        public int Operator;
        public ulong First;
        public ulong Second;
    }

    private static class Native
    {
        private const string Library = "libseccomp.so.2";

        [DllImport(Library, EntryPoint = "seccomp_init")]
        public static extern nint Init(uint action);

        [DllImport(Library, EntryPoint = "seccomp_release")]
        public static extern void Release(nint context);

        [DllImport(Library, EntryPoint = "seccomp_syscall_resolve_name", CharSet = CharSet.Ansi)]
        public static extern int Resolve([MarshalAs(UnmanagedType.LPStr)] string name);

        [DllImport(Library, EntryPoint = "seccomp_rule_add_array")]
        public static extern int Add(nint context, uint action, int call, uint count, [In] Comparison[] comparisons);

        [DllImport(Library, EntryPoint = "seccomp_export_bpf")]
        public static extern int Export(nint context, int file);
    }
}
