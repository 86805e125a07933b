using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Igm.Application.Audit.Chains;

/// <summary>
/// One byte string for one row and no other: a tag, then every field behind its length (four bytes, big-endian; all ones for
/// null). Lengths in front make <c>ab|c</c> and <c>a|bc</c> two different rows.
/// </summary>
public sealed class Canonical
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);
    private readonly ArrayBufferWriter<byte> _bytes = new(512);

    public Canonical(string tag) => Text(tag);

    public ReadOnlySpan<byte> Bytes => _bytes.WrittenSpan;

    public Canonical Text(string? value)
    {
        if (value is null)
        {
            return Length(-1);
        }

        Length(Utf8.GetByteCount(value));
        Utf8.GetBytes(value, _bytes);
        return this;
    }

    public Canonical Binary(ReadOnlySpan<byte> value)
    {
        Length(value.Length);
        _bytes.Write(value);
        return this;
    }

    public Canonical Number(long value)
    {
        Length(sizeof(long));
        BinaryPrimitives.WriteInt64BigEndian(_bytes.GetSpan(sizeof(long)), value);
        _bytes.Advance(sizeof(long));
        return this;
    }

    /// <summary>Whole microseconds, which is all that PostgreSQL keeps.</summary>
    public Canonical Instant(DateTimeOffset value) => Number(Micros(value));

    public Canonical Uuid(Guid? value) => value is { } id ? Uuids([id]) : Length(-1);

    public Canonical Uuids(params ReadOnlySpan<Guid> values)
    {
        Length(values.Length * 16);
        foreach (var value in values)
        {
            value.TryWriteBytes(_bytes.GetSpan(16), bigEndian: true, out _);
            _bytes.Advance(16);
        }

        return this;
    }

    public static DateTimeOffset ToMicros(DateTimeOffset value) =>
        new(value.UtcTicks - (value.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);

    private static long Micros(DateTimeOffset value) => (value.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    private Canonical Length(int value)
    {
        BinaryPrimitives.WriteInt32BigEndian(_bytes.GetSpan(sizeof(int)), value);
        _bytes.Advance(sizeof(int));
        return this;
    }
}
