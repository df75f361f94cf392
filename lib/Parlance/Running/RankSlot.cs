using System.Buffers.Binary;
using System.Text;

namespace Parlance.Running;

/// <summary>Reads the small file in which a rank notes its MPI calls. The layout is that of <c>problems/harness/watch_mpi.hpp</c>.</summary>
internal static class RankSlot
{
    private const ulong Magic = 0x31484354415750;
    private const int NameAt = 48, NameLength = 32, CountAt = 80, WaitsAt = 88, WaitLength = 24, MostWaits = 8;
    private const int Length = WaitsAt + WaitLength * MostWaits;

    /// <summary>The rank while it is inside a call; null while it computes, or before it has begun.</summary>
    public static BlockedRank? Read(string folder, int rank)
    {
        byte[] bytes = new byte[Length];
        try
        {
            using FileStream file = new(Path.Combine(folder, $"watch-{rank}.bin"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            file.ReadExactly(bytes);
        }
        catch (IOException)
        {
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }

        ulong sequence = BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(8));
        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes) != Magic || sequence % 2 == 0) return null;
        int waits = Math.Clamp(BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(CountAt)), 0, MostWaits);
        return new()
        {
            Rank = rank,
            Call = Encoding.ASCII.GetString(bytes, NameAt, NameLength).TrimEnd('\0'),
            Site = BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(16)),
            Sequence = sequence,
            Waits = [.. Enumerable.Range(0, waits).Select(i => Wait(bytes.AsSpan(WaitsAt + i * WaitLength, WaitLength)))],
        };
    }

    private static RankWait Wait(ReadOnlySpan<byte> at) => new(
        (WaitWay)BinaryPrimitives.ReadInt32LittleEndian(at),
        BinaryPrimitives.ReadInt32LittleEndian(at[4..]),
        BinaryPrimitives.ReadInt32LittleEndian(at[8..]),
        BinaryPrimitives.ReadInt32LittleEndian(at[12..]),
        BinaryPrimitives.ReadUInt64LittleEndian(at[16..]));
}
