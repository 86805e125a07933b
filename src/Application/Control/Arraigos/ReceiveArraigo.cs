using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Igm.Application.Control.Arraigos;

/// <summary>The reception desk writes down a court's paper: at least court, oficio and the names as on the paper.</summary>
[Requires(Can.ReceiveArraigos), Registers]
public sealed record ReceiveArraigo(
    OrderOnPaper? Order, IReadOnlyList<NameOnPaper>? Subjects, Channel Channel = Channel.Paper, string? Type = null, CompanyOnPaper? Company = null)
    : ICommand<ReceivedArraigo>;

/// <param name="AlreadyReceived">The same court, case and oficio were here before: the paper joined that order as another copy.</param>
/// <param name="OtherNames">The names on this copy that the order does not name.</param>
/// <param name="OtherDates">The dates that this copy tells otherwise, by their pointers.</param>
public sealed record ReceivedArraigo(Guid Id, int Version, bool AlreadyReceived, IReadOnlyList<string> OtherNames, IReadOnlyList<string> OtherDates);

internal sealed class ReceiveArraigoRules : AbstractValidator<ReceiveArraigo>
{
    public ReceiveArraigoRules()
    {
        RuleFor(receive => receive.Order).NotNull().WithErrorCode("common.required").SetValidator(new OrderOnPaperRules()!);
        RuleFor(receive => receive.Subjects).NotEmpty().WithErrorCode("common.required").AtMost(200);
        RuleForEach(receive => receive.Subjects).ChildRules(subject => subject.RuleFor(s => s.FullName).Required(SubjectData.NameLength));
        RuleFor(receive => receive.Type).Optional(ArraigoType.CodeLength);
        RuleFor(receive => receive.Company).SetValidator(new CompanyOnPaperRules()!);
    }
}

internal sealed class ReceiveArraigoHandler(IDb db, ArraigoDesk desk) : IRequestHandler<ReceiveArraigo, Result<ReceivedArraigo>>
{
    public async Task<Result<ReceivedArraigo>> Handle(ReceiveArraigo request, CancellationToken cancellationToken)
    {
        if (request.Type is not null && await desk.RulesOf(request.Type, cancellationToken) is null) return ArraigoErrors.TypeUnknown;
        var order = await desk.Read(request.Order!, cancellationToken);
        if (order.Error is { } refusal) return refusal;
        if (await Known(order.Value, cancellationToken) is { } known)
            return known.AttachCopy(ToReception(request, order.Value), desk.Act).Map(copy => new ReceivedArraigo(
                known.Id.Value, known.Version, true, copy.Names, [.. copy.Fields.Where(field => field.StartsWith("/order/", StringComparison.Ordinal))]));

        return Arraigo.Receive(ToReception(request, order.Value), desk.Act).Map(arraigo =>
        {
            db.Arraigos.Add(arraigo);
            return new ReceivedArraigo(arraigo.Id.Value, arraigo.Version, false, [], []);
        });
    }

    private Task<Arraigo?> Known(CourtOrder order, CancellationToken ct) => order.Key is not { } key
        ? Task.FromResult<Arraigo?>(null)
        : db.Arraigos.SingleOrDefaultAsync(known => known.PaperKey == key && known.ReturnedOn == null && known.EndedBy != ArraigoActKind.Annulled, ct);

    private static Reception ToReception(ReceiveArraigo request, CourtOrder order) => new()
    {
        Order = order,
        Names = [.. request.Subjects!.Select(subject => subject.FullName!.Trim())],
        Channel = request.Channel,
        Type = request.Type,
        Company = ArraigoDesk.Read(request.Company),
    };
}
