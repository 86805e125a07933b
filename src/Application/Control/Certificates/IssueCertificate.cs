using System.Security.Cryptography;
using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Certificates;
using MediatR;

namespace Igm.Application.Control.Certificates;

/// <summary>Searches the register at this instant for a person, a company or both, and certifies what it holds.</summary>
/// <param name="Requester">Left out when a person asks about themselves: the paper then names the person.</param>
/// <param name="PaymentSlip">The bank's number; each pays for one certificate.</param>
[Requires(Can.IssueCertificates), ReadsPersonalData, Registers]
public sealed record IssueCertificate(
    Guid? PersonId, Guid? CompanyId, CertificateRequester? Requester, CertificateEntitlement? Entitlement, string? PaymentSlip) : ICommand<CertificateRegistered>
{
    internal bool ForOneself => PersonId is not null && Entitlement?.Code is Domain.Control.Certificates.Entitlement.OwnPerson;
}

public sealed record CertificateRegistered(Guid Id, int Version, Guid? PersonId) : IAbout
{
    IEnumerable<Guid> IAbout.About => PersonId is { } person ? [person] : [];
}

/// <param name="Document">The paper shown, as kind, State and number; a company's NIT.</param>
public sealed record CertificateRequester(RequesterKind Kind, string? Name, string? Document);

/// <param name="Code">Of the list of entitlements.</param>
/// <param name="Evidence">The paper that proves it: a mandate, a birth certificate, a court's oficio.</param>
public sealed record CertificateEntitlement(string? Code, string? Evidence);

internal sealed class IssueCertificateRules : AbstractValidator<IssueCertificate>
{
    public IssueCertificateRules()
    {
        RuleFor(issue => issue.PaymentSlip).Required(Certificate.SlipLength + 20);
        RuleFor(issue => issue.Entitlement).NotNull().WithErrorCode("common.required");
        RuleFor(issue => issue.Entitlement!.Code).Required(40).When(issue => issue.Entitlement is not null);
        RuleFor(issue => issue.Entitlement!.Evidence).Optional(Entitlement.EvidenceLength).When(issue => issue.Entitlement is not null);
        RuleFor(issue => issue.Requester).NotNull().WithErrorCode("common.required")
            .When(issue => !issue.ForOneself);
        RuleFor(issue => issue.Requester).Null().WithErrorCode(CertificateErrors.RequesterIsOwnPerson.Code).When(issue => issue.ForOneself);
        RuleFor(issue => issue.Requester!.Name).Required().When(issue => issue.Requester is not null);
        RuleFor(issue => issue.Requester!.Document).Required(Requester.DocumentLength).When(issue => issue.Requester is not null);
    }
}

internal sealed class IssueCertificateHandler(IDb db, CertificateSearch search, CertificateSeals seals, Act act) : IRequestHandler<IssueCertificate, Result<CertificateRegistered>>
{
    public async Task<Result<CertificateRegistered>> Handle(IssueCertificate issue, CancellationToken cancellationToken)
    {
        var request = await search.Compose(issue, cancellationToken);
        if (request.Error is { } refusal) return refusal;

        var number = await seals.Number(GuatemalaTime.DayOf(act.At).Year, cancellationToken);
        var orders = await search.Candidates(request.Value.Person, request.Value.Company, act.At, cancellationToken);
        var conclusion = CertificateConclusion.For(request.Value.Person, request.Value.Company, orders);
        var code = VerificationCode.From(RandomNumberGenerator.GetBytes(VerificationCode.RandomBytes));
        var marks = new CertificateMarks(number, code, await seals.Cut(act.At, cancellationToken));
        return Certificate.Issue(request.Value, conclusion, marks, act).Map(certificate =>
        {
            seals.Sign(certificate);
            db.Certificates.Add(certificate);
            return new CertificateRegistered(certificate.Id.Value, certificate.Version, certificate.Person?.PersonId);
        });
    }
}
