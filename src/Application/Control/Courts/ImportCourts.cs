using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Application.Territory;
using Igm.Domain.Common;
using Igm.Domain.Control.Courts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Igm.Application.Control.Courts;

/// <summary>The judiciary's own list, as CSV with the header <c>code,name,municipality_code,jurisdiction,email</c>: good rows go in, bad ones are told.</summary>
[Requires(Can.ImportCourts), Registers]
public sealed record ImportCourts(string Text, string Source) : ICommand<CourtsImported>;

/// <param name="Errors">By line of the file; the header is line 1.</param>
public sealed record CourtsImported(int Entered, int Revised, int Unchanged, IReadOnlyList<ImportError> Errors);

public sealed record ImportError(int Line, string Field, string Code);

internal sealed class ImportCourtsHandler(IDb db, IPlaces places, Act act) : IRequestHandler<ImportCourts, Result<CourtsImported>>
{
    private static readonly string[] Header = ["code", "name", "municipality_code", "jurisdiction", "email"];

    public async Task<Result<CourtsImported>> Handle(ImportCourts request, CancellationToken cancellationToken)
    {
        var lines = CsvLines.Read(request.Text.TrimStart('\uFEFF')).ToArray();
        if (lines.Length == 0 || !lines[0].Cells.SequenceEqual(Header)) return CourtErrors.ImportUnreadable;

        var municipalities = await places.MunicipalityCodes(cancellationToken);
        var known = await db.Courts.ToDictionaryAsync(court => court.Code, cancellationToken);
        var (entered, revised, unchanged) = (0, 0, 0);
        var errors = new List<ImportError>();
        foreach (var (number, cells) in lines.Skip(1))
        {
            if (Wrong(cells, municipalities) is { } wrong)
            {
                errors.Add(new(number, wrong.Field, wrong.Code));
                continue;
            }

            var data = new CourtData(cells[0], cells[1], cells[2], request.Source, Blank(cells[3]), Blank(cells[4]));
            if (!known.TryGetValue(data.Code, out var court))
            {
                known[data.Code] = court = Court.Enter(data, act);
                db.Courts.Add(court);
                entered++;
            }
            else if (court.Says(data))
            {
                unchanged++;
            }
            else
            {
                court.Revise(data, act);
                revised++;
            }
        }

        return new CourtsImported(entered, revised, unchanged, errors);
    }

    private static (string Field, string Code)? Wrong(IReadOnlyList<string> cells, IReadOnlySet<string> municipalities) =>
        cells.Count != Header.Length ? ("", "control.court.row_malformed")
        : cells[0].Length is 0 or > Court.CodeLength ? ("code", cells[0].Length == 0 ? "common.required" : "common.too_long")
        : cells[1].Length is 0 or > Court.NameLength ? ("name", cells[1].Length == 0 ? "common.required" : "common.too_long")
        : !municipalities.Contains(cells[2]) ? ("municipality_code", CourtErrors.MunicipalityUnknown.Code)
        : cells[3].Length > 100 ? ("jurisdiction", "common.too_long")
        : cells[4].Length > 200 ? ("email", "common.too_long")
        : null;

    private static string? Blank(string cell) => cell.Length == 0 ? null : cell;
}
