using System.Globalization;
using System.Text;
using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>A filtered list as a file for a spreadsheet; cells that a spreadsheet would run as a formula are defused. Whole or refused, never cut.</summary>
[Requires(Can.ExportArraigos), ReadsPersonalData]
public sealed record ExportArraigos(
    string? Format, string? Worklist, string? Type, Guid? Court, string? Department, string? State, DateOnly? From, DateOnly? Until) : IQuery<ExportedArraigos>, IArraigoFilter;

public sealed record ExportedArraigos(string FileName, byte[] Content, IReadOnlyList<Guid> Orders) : IAbout
{
    IEnumerable<Guid> IAbout.About => Orders;
}

internal sealed class ExportArraigosRules : AbstractValidator<ExportArraigos>
{
    public ExportArraigosRules()
    {
        Include(new ArraigoFilterRules());
        RuleFor(export => export.Format).Must(format => format is null or "csv").WithErrorCode("common.unknown_code");
    }
}

internal sealed class ExportArraigosHandler(ISql sql, ArraigoLists lists) : IRequestHandler<ExportArraigos, Result<ExportedArraigos>>
{
    private const int MaxRows = 50_000;

    private static readonly (string Header, Func<ArraigoRow, object?> Cell)[] Columns =
    [
        ("tipo", row => row.Type),
        ("estado", row => row.State),
        ("juzgado", row => row.CourtName),
        ("departamento", row => row.DepartmentCode),
        ("expediente", row => row.CaseFile),
        ("oficio", row => row.Oficio),
        ("fecha_oficio", row => row.OficioDate),
        ("personas", row => string.Join("; ", row.Subjects)),
        ("recibido", row => GuatemalaTime.DayOf(row.ReceivedAt)),
        ("anotado", row => row.AnnotatedAt is { } at ? GuatemalaTime.DayOf(at) : null),
        ("vence", row => row.ExpiresOn),
        ("revision", row => row.ReviewOn),
        ("terminado", row => row.EndedOn),
    ];

    public async Task<Result<ExportedArraigos>> Handle(ExportArraigos request, CancellationToken cancellationToken)
    {
        var list = ArraigoLists.Of(request.Worklist);
        var filter = new FindArraigos(null, request.Type, request.Court, request.Department, request.State, request.From, request.Until, null, null);
        var rows = await sql.Query<ArraigoRow>(SqlText.Join(
            ArraigoLists.Select(ArraigoLists.SortDay(list)), lists.Where(list), ArraigoLists.Filter(filter), ArraigoLists.OrderBy(list), $"limit {MaxRows + 1}"), cancellationToken);
        if (rows.Count > MaxRows) return ArraigoErrors.ExportTooLong;

        var csv = new StringBuilder("\uFEFF").AppendJoin(',', Columns.Select(column => column.Header)).Append("\r\n");
        foreach (var row in rows)
        {
            csv.AppendJoin(',', Columns.Select(column => Csv.Cell(column.Cell(row)))).Append("\r\n");
        }

        return new ExportedArraigos($"arraigos-{lists.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.csv", Encoding.UTF8.GetBytes(csv.ToString()), [.. rows.Select(row => row.Id)]);
    }
}
