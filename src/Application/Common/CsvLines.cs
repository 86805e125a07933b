using System.Text;

namespace Igm.Application.Common;

/// <summary>Reads RFC 4180: quotes, doubled quotes and line breaks inside quotes; empty lines are left out.</summary>
public static class CsvLines
{
    public static IEnumerable<(int Number, IReadOnlyList<string> Cells)> Read(string text)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var (quoted, line, begun) = (false, 1, 1);
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '\n';
            if (quoted && i < text.Length)
            {
                if (c == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
                else if (c == '"') quoted = false;
                else cell.Append(c);
                if (c == '\n') line++;
            }
            else if (c == '"') quoted = true;
            else if (c == ',') Cut();
            else if (c == '\n')
            {
                Cut();
                if (cells.Count > 1 || cells[0].Length > 0) yield return (begun, cells.ToArray());
                cells.Clear();
                begun = ++line;
            }
            else if (c != '\r') cell.Append(c);
        }

        void Cut()
        {
            cells.Add(cell.ToString().Trim());
            cell.Clear();
        }
    }
}
