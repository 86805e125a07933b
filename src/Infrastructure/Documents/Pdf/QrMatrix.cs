using QRCoder;

namespace Igm.Infrastructure.Documents.Pdf;

/// <summary>A QR code as the rectangles that draw it: each run of dark modules in a row is one.</summary>
public static class QrMatrix
{
    /// <summary>Quiet zone that a reader needs around the modules.</summary>
    public const int Quiet = 4;

    public static IEnumerable<(double X, double Y, double Width, double Height)> Boxes(string text, double x, double y, double size)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var module = size / rows.Count;
        var boxes = new List<(double, double, double, double)>();
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < rows.Count; column++)
            {
                if (!rows[row][column])
                    continue;
                var end = column;
                while (end < rows.Count && rows[row][end])
                    end++;
                boxes.Add((x + column * module, y + size - (row + 1) * module, (end - column) * module, module));
                column = end;
            }
        }

        return boxes;
    }
}
