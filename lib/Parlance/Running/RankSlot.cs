using System.Buffers.Binary;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Parlance.Running;

/// <summary>Reads the small file in which a rank notes its MPI calls. The layout is that of <c>problems/harness/watch_mpi.hpp</c>.</summary>
/// <remarks>Made and opened before the program starts: whatever a candidate puts in its place later, such as a pipe that never speaks, is not read.</remarks>
internal sealed class RankSlot : IDisposable
{
    private const ulong Magic = 0x31484354415750;
    // A candidate may have written here: no sum of these overflows.
    private const long MostCounted = 1L << 50;
    private const int TrafficAt = 24, NameAt = 48, NameLength = 32, CountAt = 80, WaitsAt = 88, WaitLength = 24, MostWaits = 8;
    private const int CommunicatorsAt = WaitsAt + WaitLength * MostWaits, UncountedAt = CommunicatorsAt + 4, JoinedAt = CommunicatorsAt + 8, JoinedLength = 16, MostCommunicators = 16;
    private const int Length = JoinedAt + JoinedLength * MostCommunicators;

    private readonly int rank;
    private readonly SafeFileHandle file;

    public RankSlot(string folder, int rank)
    {
        this.rank = rank;
        file = File.OpenHandle(Path.Combine(folder, $"watch-{rank}.bin"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.ReadWrite);
        // The sandbox's user is another one.
        File.SetUnixFileMode(file, (UnixFileMode)0b110_110_110);
    }

    /// <summary>The rank while it is inside a call; null while it computes, or before it has begun.</summary>
    public BlockedRank? Read()
    {
        byte[] bytes = new byte[Length];
        if (RandomAccess.Read(file, bytes, 0) < Length) return null;
        ulong sequence = BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(8));
        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes) != Magic || sequence % 2 == 0) return null;
        int waits = Math.Clamp(BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(CountAt)), 0, MostWaits);
        return new()
        {
            Rank = rank,
            // A candidate may have written here: a call's name is of letters.
            Call = string.Concat(Encoding.ASCII.GetString(bytes, NameAt, NameLength).Where(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_')),
            Joined = JoinedOf(bytes),
            Site = BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(16)),
            Sequence = sequence,
            Waits = [.. Enumerable.Range(0, waits).Select(i => Wait(bytes.AsSpan(WaitsAt + i * WaitLength, WaitLength)))],
        };
    }

    /// <summary>What the candidate has sent from this rank until now. Nothing before it has begun.</summary>
    public Traffic Traffic()
    {
        byte[] bytes = new byte[TrafficAt + 3 * sizeof(long)];
        if (RandomAccess.Read(file, bytes, 0) < bytes.Length) return new(0, 0, 0);
        return new(Count(0), Count(1), Count(2));

        long Count(int which) => Math.Clamp(BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(TrafficAt + which * sizeof(long))), 0, MostCounted);
    }

    public void Dispose() => file.Dispose();

    private static Dictionary<ulong, ulong>? JoinedOf(byte[] bytes)
    {
        if (BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(UncountedAt)) != 0) return null;
        var joined = new Dictionary<ulong, ulong>();
        int count = Math.Clamp(BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(CommunicatorsAt)), 0, MostCommunicators);
        for (int i = 0; i < count; ++i)
        {
            ReadOnlySpan<byte> at = bytes.AsSpan(JoinedAt + i * JoinedLength, JoinedLength);
            joined[BinaryPrimitives.ReadUInt64LittleEndian(at)] = BinaryPrimitives.ReadUInt64LittleEndian(at[8..]);
        }

        return joined;
    }

    private static RankWait Wait(ReadOnlySpan<byte> at) => new(
        (WaitWay)BinaryPrimitives.ReadInt32LittleEndian(at),
        BinaryPrimitives.ReadInt32LittleEndian(at[4..]),
        BinaryPrimitives.ReadInt32LittleEndian(at[8..]),
        BinaryPrimitives.ReadInt32LittleEndian(at[12..]),
        BinaryPrimitives.ReadUInt64LittleEndian(at[16..]));
}
