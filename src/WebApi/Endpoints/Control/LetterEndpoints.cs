using Igm.Application.Common;
using Igm.Application.Control.Letters;
using Igm.Domain.Common;
using Igm.Domain.Control.Letters;
using Igm.WebApi.Http;
using MediatR;

namespace Igm.WebApi.Endpoints.Control;

internal static class LetterEndpoints
{
    public static void MapLetters(this RouteGroupBuilder api)
    {
        var letters = api.MapGroup("/control/letters").WithTags("control");
        letters.MapGet("/", ([AsParameters] FindLetters find, HttpContext http, ISender igm, CancellationToken ct) => igm.Send(find, ct).ToPage(http, page => page.Next))
            .WithSummary("Replies to the courts").Produces<Page<LetterRow>>();
        letters.MapGet("/{letterId}", (Id<Letter> letterId, ISender igm, CancellationToken ct) => igm.Send(new GetLetter(letterId), ct).ToOk())
            .Sends<GetLetter>().WithSummary("One reply").Produces<LetterDetail>();
        letters.MapGet("/{letterId}/document", (Id<Letter> letterId, ISender igm, CancellationToken ct) =>
                igm.Send(new GetLetterDocument(letterId), ct).ToFile(document => FileAnswer.Of(document.FileName, "application/pdf", document.Content)))
            .Sends<GetLetterDocument>().WithSummary("One reply as PDF").Produces(200, contentType: "application/pdf");
        letters.MapPost("/{letterId}/dispatch", (Id<Letter> letterId, DispatchLetter dispatch, ISender igm, CancellationToken ct) => igm.Send(dispatch with { LetterId = letterId }, ct).ToNoContent())
            .WithSummary("It went out").Produces(204);
    }
}
