using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Application.Territory;
using Igm.Domain.Common;
using Igm.Domain.Control.Courts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Igm.Application.Control.Courts;

/// <summary>The judiciary's own list, as CSV in UTF-8 with the header <c>code,name,municipality_code,jurisdiction,email</c>: all of it goes in, or nothing.</summary>
/// <param name="Source">Who says so: the list's own title and date.</param>
[Requires(Can.ImportCourts), Registers]
public sealed record ImportCourts(string? Source) : ICommand<CourtsImported>
{
    public long Length { get; private init; }

    /// <summary>Another list is another request, however long.</summary>
    public string Sha256 { get; private init; } = "";

    [JsonIgnore]
    public Stream Content { get; private init; } = Stream.Null;

    public static async Task<ImportCourts> Of(string? source, Stream content, CancellationToken ct)
    {
        var hash = await SHA256.HashDataAsync(content, ct);
        content.Position = 0;
        return new(source) { Length = content.Length, Sha256 = Convert.ToHexStringLower(hash), Content = content };
    }
}

public sealed record CourtsImported(int Entered, int Revised, int Unchanged);

internal sealed class ImportCourtsRules : AbstractValidator<ImportCourts>
{
    public ImportCourtsRules() => RuleFor(import => import.Source).Required();
}

internal sealed class ImportCourtsHandler(IDb db, IPlaces places, Act act) : IRequestHandler<ImportCourts, Result<CourtsImported>>
{
    public async Task<Result<CourtsImported>> Handle(ImportCourts request, CancellationToken cancellationToken)
    {
        var list = await CourtList.Read(request, await places.MunicipalityCodes(cancellationToken), cancellationToken);
        if (list.Error is { } refusal) return refusal;

        var known = await db.Courts.ToDictionaryAsync(court => court.Code, cancellationToken);
        var (fresh, changed) = (list.Value.Where(row => !known.ContainsKey(row.Code)).ToList(), list.Value.Where(row => known.TryGetValue(row.Code, out var court) && !court.Says(row)).ToList());
        db.Courts.AddRange(fresh.Select(row => Court.Enter(row, act)));
        changed.ForEach(row => known[row.Code].Revise(row, act));
        return new CourtsImported(fresh.Count, changed.Count, list.Value.Count - fresh.Count - changed.Count);
    }
}

/// <summary>The file's rows, each by the rules of entering one court; what is wrong is told by line (the header is line 1) and column.</summary>
internal static class CourtList
{
    public const int MaxBytes = 5 * 1024 * 1024;
    public const int MaxRows = 5_000;
    private const int MaxFaults = 100;

    private static readonly string[] Header = ["code", "name", "municipality_code", "jurisdiction", "email"];
    private static readonly RegisterCourtRules Rules = new();

    public static async Task<Result<IReadOnlyList<CourtData>>> Read(ImportCourts import, IReadOnlySet<string> municipalities, CancellationToken ct)
    {
        if (import.Length > MaxBytes) return CourtErrors.ImportTooLarge;
        if (await Text(import.Content, ct) is not { } text) return CourtErrors.ImportUnreadable;
        var lines = CsvLines.Read(text).Take(MaxRows + 2).ToList();
        if (lines.Count == 0 || !lines[0].Cells.SequenceEqual(Header)) return CourtErrors.ImportUnreadable;
        if (lines.Count > MaxRows + 1) return CourtErrors.ImportTooLong;

        var codes = new HashSet<string>();
        var rows = lines.Skip(1).Select(line => (line.Number, Court: Row(line.Cells, import.Source!))).ToList();
        var faults = rows.SelectMany(row => Faults(row.Court, municipalities, codes).Select(fault => ($"/lines/{row.Number}{fault.Column}", fault.Code))).Take(MaxFaults).ToList();
        return faults.Count > 0 ? CourtErrors.ImportRefused.At(faults) : rows.ConvertAll(row => row.Court!.Data);
    }

    private static RegisterCourt? Row(IReadOnlyList<string> cells, string source) =>
        cells.Count == Header.Length ? new(cells[0], cells[1], cells[2], source, Blank(cells[3]), Blank(cells[4])) : null;

    private static List<(string Column, string Code)> Faults(RegisterCourt? court, IReadOnlySet<string> municipalities, HashSet<string> codes)
    {
        if (court is null) return [("", "control.court.row_malformed")];
        var wrong = Rules.Validate(court).Errors.Select(fault => (Column(fault.PropertyName), fault.ErrorCode)).ToList();
        if (wrong.Count == 0 && !municipalities.Contains(court.MunicipalityCode!)) wrong.Add(("/municipality_code", CourtErrors.MunicipalityUnknown.Code));
        if (wrong.Count == 0 && !codes.Add(court.Code!)) wrong.Add(("/code", "control.court.code_repeated"));
        return wrong;
    }

    private static string Column(string property) => property is nameof(RegisterCourt.MunicipalityCode) ? "/municipality_code" : $"/{property.ToLowerInvariant()}";

    /// <summary>Null where it is no text in UTF-8.</summary>
    private static async Task<string?> Text(Stream content, CancellationToken ct)
    {
        try
        {
            using var reader = new StreamReader(content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
            return await reader.ReadToEndAsync(ct) is var text && text.Contains('\0') ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string? Blank(string cell) => cell.Length == 0 ? null : cell;
}
