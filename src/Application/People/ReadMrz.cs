using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.People;
using MediatR;

namespace Igm.Application.People;

/// <summary>What a machine-readable zone says and whether its check digits bear it out. Nothing is stored.</summary>
/// <param name="Text">Two or three lines, or all of them in one.</param>
[Requires(Can.ReadPeople)]
public sealed record ReadMrz(string? Text) : IQuery<MrzReading>;

/// <param name="Acceptable">Every check digit agrees, every part is one, and it is no specimen.</param>
/// <param name="Cui">The optional data of a Guatemalan document, when they are a CUI.</param>
public sealed record MrzReading(
    MrzFormat Format, string DocumentCode, string IssuingState, string DocumentNumber, string Surnames, string GivenNames, bool NameMayBeCut,
    string Nationality, string? BirthDate, string Sex, DateOnly? ExpiresOn, bool Expired, string OptionalData, string? Cui,
    IReadOnlyList<MrzCheckRow> Checks, IReadOnlyList<string> Faults, bool Specimen, bool Acceptable);

/// <param name="Field">document_number, birth_date, expiry_date, optional_data or composite.</param>
public sealed record MrzCheckRow(string Field, string Printed, string Computed, bool Agrees);

internal sealed class ReadMrzRules : AbstractValidator<ReadMrz>
{
    public ReadMrzRules() => RuleFor(read => read.Text).Required(200);
}

internal sealed class ReadMrzHandler(TimeProvider clock) : IRequestHandler<ReadMrz, Result<MrzReading>>
{
    public Task<Result<MrzReading>> Handle(ReadMrz request, CancellationToken cancellationToken)
    {
        var today = GuatemalaTime.DayOf(clock.GetUtcNow());
        var read = Mrz.Parse(request.Text, today);
        return Task.FromResult(read.Error is { } error ? error.At(("/text", error.Code)) : read.Map<MrzReading>(mrz => Row(mrz, today)));
    }

    private static MrzReading Row(Mrz mrz, DateOnly today) => new(
        mrz.Format, mrz.DocumentCode, mrz.IssuingState, mrz.DocumentNumber, mrz.Surnames, mrz.GivenNames, mrz.NameMayBeCut,
        mrz.Nationality, mrz.BirthDate?.ToString(), mrz.Sex.ToString(), mrz.ExpiresOn, mrz.ExpiresOn < today, mrz.OptionalData,
        mrz.IssuingState == DocumentPaper.Guatemala && Cui.Parse(mrz.OptionalData) is { Succeeded: true } cui ? cui.Value.Value : null,
        [.. mrz.Checks.Select(check => new MrzCheckRow(check.Field, check.Printed.ToString(), check.Computed.ToString(), check.Agrees))],
        mrz.Faults, mrz.IsSpecimen, mrz.IsAcceptable);
}
