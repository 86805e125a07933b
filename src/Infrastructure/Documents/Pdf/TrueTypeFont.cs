using System.Buffers.Binary;
using System.Text;

namespace Igm.Infrastructure.Documents.Pdf;

/// <summary>A TrueType file, read as far as a document needs it: which glyph a character has, how wide it is, its outline.</summary>
public sealed class TrueTypeFont
{
    private const int ArgumentsAreWords = 0x0001;
    private const int HasScale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;

    private readonly byte[] _file;
    private readonly Dictionary<string, Range> _tables = [];
    private readonly Dictionary<int, ushort> _glyphs = [];
    private readonly int _advances;
    private readonly bool _longOffsets;

    public TrueTypeFont(string name, byte[] file)
    {
        (Name, _file) = (name, file);
        for (var i = 0; i < Word(file, 4); i++)
        {
            var entry = 12 + 16 * i;
            var start = (int)Long(file, entry + 8);
            _tables[Encoding.ASCII.GetString(file, entry, 4)] = start..(start + (int)Long(file, entry + 12));
        }

        var head = Table("head");
        UnitsPerEm = Word(head, 18);
        Box = [Short(head, 36), Short(head, 38), Short(head, 40), Short(head, 42)];
        _longOffsets = Word(head, 50) == 1;
        var hhea = Table("hhea");
        (Ascent, Descent) = (Short(hhea, 4), Short(hhea, 6));
        _advances = Word(hhea, 34);
        CapHeight = Short(Table("OS/2"), 88);
        ReadCharacters(Table("cmap"));
    }

    public string Name { get; }
    public int UnitsPerEm { get; }
    public int Ascent { get; }
    public int Descent { get; }
    public int CapHeight { get; }
    public IReadOnlyList<int> Box { get; }

    /// <summary>0 where the font has no such character: its outline is the empty box, never another letter.</summary>
    public int GlyphOf(Rune character) => _glyphs.GetValueOrDefault(character.Value);

    public int AdvanceOf(int glyph) => Word(Table("hmtx"), 4 * Math.Min(glyph, _advances - 1));

    /// <summary>
    /// A font file with the given glyphs as 1, 2, 3 … in that order (0 is the empty box), so that a character code and its
    /// glyph are the same number.
    /// </summary>
    public byte[] Subset(IReadOnlyList<int> glyphs)
    {
        var order = new List<int>(glyphs.Count + 1) { 0 };
        order.AddRange(glyphs);
        var parts = new Dictionary<int, int>();
        var outlines = new List<byte[]>();
        for (var i = 0; i < order.Count; i++)
        {
            outlines.Add(Renumbered(Outline(order[i]).ToArray(), part =>
            {
                if (!parts.TryGetValue(part, out var number))
                {
                    parts[part] = number = order.Count;
                    order.Add(part);
                }

                return number;
            }));
        }

        var glyf = new List<byte>();
        var loca = new byte[4 * (order.Count + 1)];
        var hmtx = new byte[4 * order.Count];
        for (var i = 0; i < order.Count; i++)
        {
            glyf.AddRange(outlines[i]);
            while (glyf.Count % 4 != 0)
                glyf.Add(0);
            BinaryPrimitives.WriteUInt32BigEndian(loca.AsSpan(4 * (i + 1)), (uint)glyf.Count);
            BinaryPrimitives.WriteUInt16BigEndian(hmtx.AsSpan(4 * i), (ushort)AdvanceOf(order[i]));
            BinaryPrimitives.WriteInt16BigEndian(hmtx.AsSpan(4 * i + 2), LeftBearing(order[i]));
        }

        var head = Table("head").ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(8), 0);
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(50), 1);
        var hhea = Table("hhea").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)order.Count);
        var maxp = Table("maxp").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)order.Count);
        return Assemble([("glyf", [.. glyf]), ("head", head), ("hhea", hhea), ("hmtx", hmtx), ("loca", loca), ("maxp", maxp)]);
    }

    private static byte[] Assemble(IReadOnlyList<(string Tag, byte[] Data)> tables)
    {
        var power = 1;
        while (power * 2 <= tables.Count)
            power *= 2;
        var file = new List<byte>();
        void Put(uint value, int bytes)
        {
            for (var shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
                file.Add((byte)(value >> shift));
        }

        Put(0x00010000, 4);
        Put((uint)tables.Count, 2);
        Put((uint)power * 16, 2);
        Put((uint)Math.Log2(power), 2);
        Put((uint)(tables.Count - power) * 16, 2);
        var offset = 12 + 16 * tables.Count;
        var headAt = 0;
        foreach (var (tag, data) in tables)
        {
            if (tag == "head")
                headAt = offset;
            file.AddRange(Encoding.ASCII.GetBytes(tag));
            Put(Sum(data), 4);
            Put((uint)offset, 4);
            Put((uint)data.Length, 4);
            offset += (data.Length + 3) & ~3;
        }

        foreach (var (_, data) in tables)
        {
            file.AddRange(data);
            while (file.Count % 4 != 0)
                file.Add(0);
        }

        var whole = file.ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(whole.AsSpan(headAt + 8), 0xB1B0AFBA - Sum(whole));
        return whole;
    }

    private static uint Sum(ReadOnlySpan<byte> data)
    {
        var sum = 0u;
        for (var i = 0; i < data.Length; i++)
            sum += (uint)data[i] << (24 - 8 * (i % 4));
        return sum;
    }

    private static byte[] Renumbered(byte[] outline, Func<int, int> number)
    {
        if (outline.Length == 0 || Short(outline, 0) >= 0)
            return outline;
        for (var at = 10; ;)
        {
            var flags = Word(outline, at);
            BinaryPrimitives.WriteUInt16BigEndian(outline.AsSpan(at + 2), (ushort)number(Word(outline, at + 2)));
            at += 4 + ((flags & ArgumentsAreWords) != 0 ? 4 : 2)
                + ((flags & HasMatrix) != 0 ? 8 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasScale) != 0 ? 2 : 0);
            if ((flags & MoreComponents) == 0)
                return outline;
        }
    }

    private short LeftBearing(int glyph)
    {
        var hmtx = Table("hmtx");
        return glyph < _advances ? Short(hmtx, 4 * glyph + 2) : Short(hmtx, 4 * _advances + 2 * (glyph - _advances));
    }

    private ReadOnlySpan<byte> Outline(int glyph)
    {
        var loca = Table("loca");
        var (from, to) = _longOffsets
            ? ((int)Long(loca, 4 * glyph), (int)Long(loca, 4 * glyph + 4))
            : (2 * Word(loca, 2 * glyph), 2 * Word(loca, 2 * glyph + 2));
        return Table("glyf")[from..to];
    }

    private void ReadCharacters(ReadOnlySpan<byte> cmap)
    {
        for (var i = 0; i < Word(cmap, 2); i++)
        {
            var table = cmap[(int)Long(cmap, 8 + 8 * i)..];
            if (Word(table, 0) != 4)
                continue;
            var doubled = Word(table, 6);
            for (var segment = 0; segment < doubled; segment += 2)
            {
                var (last, first) = (Word(table, 14 + segment), Word(table, 16 + doubled + segment));
                var delta = Word(table, 16 + 2 * doubled + segment);
                var rangeAt = 16 + 3 * doubled + segment;
                var range = Word(table, rangeAt);
                for (int c = first; c <= last && c != 0xFFFF; c++)
                {
                    var glyph = range == 0 ? c : Word(table, rangeAt + range + 2 * (c - first));
                    if (glyph != 0)
                        _glyphs[c] = (ushort)(glyph + delta);
                }
            }

            return;
        }

        throw new InvalidDataException($"{Name} has no Unicode character table of format 4.");
    }

    private ReadOnlySpan<byte> Table(string tag) => _file.AsSpan()[_tables[tag]];

    private static ushort Word(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt16BigEndian(data[at..]);
    private static short Short(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadInt16BigEndian(data[at..]);
    private static uint Long(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt32BigEndian(data[at..]);
}
