using Igm.Application.Common.Ports;
using Igm.Application.Territory;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using Igm.Domain.Control.Courts;
using Igm.Domain.People;
using Igm.Domain.Territory;
using Microsoft.EntityFrameworkCore;

namespace Igm.Application.Control.Arraigos;

/// <summary>How an order stands after an act on it.</summary>
/// <param name="State">As in the institution's table of states, e.g. <c>REGISTRADO</c>.</param>
/// <param name="AnswerBy">The last day of the court's time to complete the data.</param>
public sealed record ArraigoStanding(Guid Id, int Version, string State, DateOnly? AnswerBy, DateOnly? ExpiresOn, DateOnly? ReviewOn)
{
    internal static ArraigoStanding Of(Arraigo arraigo) =>
        new(arraigo.Id.Value, arraigo.Version, arraigo.State.ToString().ToUpperInvariant(), arraigo.AnswerBy, arraigo.ExpiresOn, arraigo.ReviewOn);
}

/// <param name="Id">Of the proposal, and of the act it becomes when confirmed.</param>
/// <param name="Warnings">What the officers are told; none of it refuses.</param>
public sealed record ProposedAct(Guid Id, int Version, IReadOnlyList<ProposalWarning> Warnings)
{
    internal static ProposedAct Of(Arraigo arraigo, ArraigoProposal made) => new(made.Id, arraigo.Version, made.Warnings);
}

/// <summary>What the verbs of an order need from the catalogues: the court's name, the type's rules, the days that count.</summary>
internal sealed class ArraigoDesk(IDb db, Act act)
{
    public Act Act => act;

    public async Task<Result<ArraigoStanding>> On(Id<Arraigo> id, Func<Arraigo, Task<Error?>> verb, CancellationToken ct)
    {
        if (await db.Arraigos.FindAsync([id], ct) is not { } arraigo) return ArraigoErrors.NotFound;
        return await verb(arraigo) is { } refusal ? refusal : ArraigoStanding.Of(arraigo);
    }

    public async Task<Result<ProposedAct>> Propose(
        Id<Arraigo> id, OrderOnPaper? paper, Func<Arraigo, CourtOrder?, Result<ArraigoProposal>> verb, CancellationToken ct)
    {
        if (await db.Arraigos.FindAsync([id], ct) is not { } arraigo) return ArraigoErrors.NotFound;
        if (paper is null) return verb(arraigo, null).Map(made => ProposedAct.Of(arraigo, made));
        var order = await Read(paper, ct);
        return order.Then(read => verb(arraigo, read)).Map(made => ProposedAct.Of(arraigo, made));
    }

    public async Task<Result<CourtOrder>> Read(OrderOnPaper paper, CancellationToken ct) =>
        await db.Courts.FindAsync([new Id<Court>(paper.CourtId!.Value)], ct) is { } court
            ? new CourtOrder(court.Id.Value, court.Name, paper.Oficio!.Trim(), Blank(paper.CaseFile), paper.OficioDate, paper.ResolutionDate, Blank(paper.Judge), paper.Document, court.MunicipalityCode)
            : CourtErrors.Unknown;

    public async Task<Result<OrderData>> Read(IRegistrationOnPaper data, CancellationToken ct) =>
        (await Read(data.Order!, ct)).Map(order => new OrderData
        {
            Order = order,
            Subjects = [.. data.Subjects!.Select(subject => subject.ToData())],
            Company = Read(data.Company),
            Plaintiff = Blank(data.Plaintiff),
            LegalBasis = Blank(data.LegalBasis),
            FixedUntil = data.FixedUntil,
            OpenlyIncomplete = data.OpenlyIncomplete,
        });

    public static CompanyParty? Read(CompanyOnPaper? company) =>
        company is null ? null : new(company.Name!.Trim(), company.Nit is { } nit ? Nit.Parse(nit).Value.Value : null);

    public async Task<ArraigoRules?> RulesOf(string? type, CancellationToken ct) =>
        (await db.ArraigoTypes.SingleOrDefaultAsync(known => known.Code == type, ct))?.RulesOn(GuatemalaTime.DayOf(act.At));

    /// <summary>The verb, with what was typed and the rules of its type.</summary>
    public async Task<Error?> With(IRegistrationOnPaper data, Func<OrderData, ArraigoRules, Result<Done>> verb, CancellationToken ct)
    {
        if (await RulesOf(data.Type, ct) is not { } rules) return ArraigoErrors.TypeUnknown;
        var read = await Read(data, ct);
        return read.Error ?? verb(read.Value, rules).Error;
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>Working days of the capital, where the institution counts the court's time.</summary>
internal sealed class ArraigoCalendar(IPlaces places)
{
    public async Task<WorkingDaysAfter> Term(CancellationToken ct)
    {
        var holidays = await places.Calendar(HolidayCalendar.Capital, ct);
        return (from, days) => WorkingDays.Add(from, days, holidays);
    }

    public async Task<Func<DateOnly, int>> Left(DateOnly today, CancellationToken ct)
    {
        var holidays = await places.Calendar(HolidayCalendar.Capital, ct);
        return last => WorkingDays.Left(today, last, holidays);
    }
}
