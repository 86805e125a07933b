using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Letters;
using MediatR;

namespace Igm.Application.Control.Letters;

/// <summary>Our replies to the courts, the newest first.</summary>
[Requires(Can.ReadLetters)]
public sealed record FindLetters(bool? Dispatched, LetterKind? Kind, Guid? Court, Guid? Arraigo, string? After, int? Limit) : IQuery<Page<LetterRow>>, IPaged;

public sealed record LetterRow
{
    public Guid Id { get; init; }
    public int Version { get; init; }
    public string Number { get; init; } = "";
    public LetterKind Kind { get; init; }
    public Guid ArraigoId { get; init; }
    public Guid CourtId { get; init; }
    public string CourtName { get; init; } = "";
    public string? CaseFile { get; init; }
    public string Oficio { get; init; } = "";
    public DateTimeOffset WrittenAt { get; init; }
    public DateTimeOffset? DispatchedAt { get; init; }
    public DispatchWay? Way { get; init; }
}

internal sealed class FindLettersHandler(ISql sql) : IRequestHandler<FindLetters, Result<Page<LetterRow>>>
{
    public async Task<Result<Page<LetterRow>>> Handle(FindLetters request, CancellationToken cancellationToken)
    {
        var filter = request with { After = null, Limit = null };
        var limit = request.Limit ?? Page<LetterRow>.DefaultLimit;
        if (!Cursor.Read<Guid>(request.After, filter, out var before)) return CommonErrors.BadCursor;

        var rows = await sql.Query<LetterRow>(SqlText.Join(
            $"""
            select id, version, number, kind, arraigo_id, court_id, court_name, case_file, oficio, written_at, dispatched_at, way
              from control.v_letters_v1
             where true
            """,
            SqlText.With(request.Dispatched, dispatched => $"and (dispatched_at is not null) = {dispatched}"),
            SqlText.With(request.Kind, kind => $"and kind = {kind.ToString()}"),
            SqlText.With(request.Court, court => $"and court_id = {court}"),
            SqlText.With(request.Arraigo, arraigo => $"and arraigo_id = {arraigo}"),
            SqlText.With(before, last => $"and id < {last}"),
            $"order by id desc limit {limit + 1}"), cancellationToken);
        return Cursor.Cut(rows, limit, filter, row => [row.Id]);
    }
}
