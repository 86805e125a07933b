using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Igm.Application.Common;

/// <summary>Joins pieces of SQL, each with its own parameters, into one; text is only ever the program's own.</summary>
public static class SqlText
{
    /// <summary>The piece, when there is a value for it.</summary>
    public static FormattableString? With<T>(T? value, Func<T, FormattableString> piece)
        where T : class => value is null ? null : piece(value);

    public static FormattableString? With<T>(T? value, Func<T, FormattableString> piece)
        where T : struct => value is { } known ? piece(known) : null;

    public static FormattableString? When(bool wanted, FormattableString piece) => wanted ? piece : null;

    public static FormattableString Join(params FormattableString?[] pieces)
    {
        var text = new StringBuilder();
        var values = new List<object?>();
        foreach (var piece in pieces.OfType<FormattableString>())
        {
            var places = Enumerable.Range(values.Count, piece.ArgumentCount).Select(n => (object)$"{{{n.ToString(CultureInfo.InvariantCulture)}}}").ToArray();
            text.AppendFormat(CultureInfo.InvariantCulture, piece.Format, places).Append('\n');
            values.AddRange(piece.GetArguments());
        }

        return FormattableStringFactory.Create(text.ToString(), [.. values]);
    }
}
