using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Certificates;
using MediatR;

namespace Igm.Application.Control.Certificates;

/// <summary>Anyone who holds the paper: is it ours, does it say what we signed, and has the register moved since?</summary>
/// <param name="Code">As printed, with or without its hyphens.</param>
[Open, Audited]
public sealed record VerifyCertificate(string? Code) : IQuery<CertificateVerification>;

/// <summary>No more than the paper itself shows.</summary>
/// <param name="Genuine">The institution's signature over the content holds.</param>
/// <param name="ChangedOn">The day since which the same question would be answered otherwise, without saying how; null when it would not.</param>
public sealed record CertificateVerification(
    string Number, CertificateResult Result, DateTimeOffset IssuedAt, DateTimeOffset CutAt, IReadOnlyList<PaperFact> Searched,
    IReadOnlyList<PaperOrder> Orders, string Fingerprint, bool Genuine, bool Sealed, bool Changed, DateOnly? ChangedOn) : IAbout
{
    internal IReadOnlyList<Guid> People { get; init; } = [];

    IEnumerable<Guid> IAbout.About => People;
}

internal sealed class VerifyCertificateRules : AbstractValidator<VerifyCertificate>
{
    public VerifyCertificateRules() => RuleFor(verify => verify.Code).Required(60);
}

internal sealed class VerifyCertificateHandler(CertificateCheck check, TimeProvider clock) : IRequestHandler<VerifyCertificate, Result<CertificateVerification>>
{
    /// <summary>A known and an unknown code take the same time, so that the time tells nothing.</summary>
    private static readonly TimeSpan Floor = TimeSpan.FromMilliseconds(400);

    public async Task<Result<CertificateVerification>> Handle(VerifyCertificate verify, CancellationToken cancellationToken)
    {
        var code = VerificationCode.Parse(verify.Code);
        if (code.Error is { } mistyped) return mistyped;

        var floor = Task.Delay(Floor, clock, cancellationToken);
        var answer = await check.Of(code.Value, cancellationToken);
        await floor;
        return answer is null ? CertificateErrors.CodeUnknown : answer;
    }
}
