using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Letters;
using MediatR;

namespace Igm.Application.Control.Letters;

/// <summary>The reply as it goes to the court.</summary>
[Requires(Can.ReadLetters), ReadsPersonalData]
public sealed record GetLetterDocument(Id<Letter> LetterId) : IQuery<LetterDocument>;

public sealed record LetterDocument(byte[] Content, string FileName, Guid ArraigoId) : IAbout
{
    IEnumerable<Guid> IAbout.About => [ArraigoId];
}

internal sealed class GetLetterDocumentHandler(ISql sql, IPapers papers) : IRequestHandler<GetLetterDocument, Result<LetterDocument>>
{
    public async Task<Result<LetterDocument>> Handle(GetLetterDocument request, CancellationToken cancellationToken)
    {
        if (await GetLetterHandler.Read(sql, request.LetterId, cancellationToken) is not { } letter) return LetterErrors.NotFound;

        var place = await sql.OneOrNone<string>($"select m.name from territory.municipalities m where m.code = {letter.MunicipalityCode} order by m.version desc limit 1", cancellationToken);
        var paper = new LetterPaper
        {
            Number = letter.Number,
            Kind = letter.Kind.ToString().ToLowerInvariant(),
            WrittenAt = letter.WrittenAt,
            CourtName = letter.CourtName,
            Municipality = place,
            Oficio = letter.Oficio,
            OficioDate = letter.OficioDate,
            CaseFile = letter.CaseFile,
            Type = letter.Type,
            Subjects = letter.Subjects,
            ActAt = letter.WrittenAt,
            Until = letter.Until,
            Missing = letter.Kind is LetterKind.Observation ? letter.Fields : [],
            Reason = letter.Reason,
        };
        return new LetterDocument(papers.Letter(paper), $"{letter.Number}.pdf", letter.ArraigoId);
    }
}
