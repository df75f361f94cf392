using System.Text;

namespace Parlance.Processes;

/// <summary>Keeps the first bytes written to it, says once when there are too many, and swallows the rest.</summary>
internal sealed class CappedText(long limit, Action exceeded) : Stream
{
    private readonly MemoryStream kept = new();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        lock (kept)
        {
            int room = (int)Math.Min(buffer.Length, limit - kept.Length);
            kept.Write(buffer[..room]);
            if (room == buffer.Length) return;
        }

        exceeded();
    }

    // Bytes that are no UTF-8 become the replacement character: a candidate may print anything.
    public override string ToString()
    {
        lock (kept) return Encoding.UTF8.GetString(kept.GetBuffer(), 0, (int)kept.Length);
    }

    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
    public override void Flush() { }
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
}
