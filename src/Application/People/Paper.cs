using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.People;

namespace Igm.Application.People;

/// <summary>A paper as presented.</summary>
/// <param name="Kind">passport, dpi, cedula, birth_certificate, identity_card, residence_card or travel_document.</param>
/// <param name="State">Who issued it: ISO alpha-3 or ICAO's additions.</param>
/// <param name="Number">As printed.</param>
public sealed record Paper(DocumentKind? Kind, string? State, string? Number, DateOnly? IssuedOn = null, DateOnly? ExpiresOn = null)
{
    internal DocumentPaper ToDocument() => new(Kind!.Value, State!, Number!, IssuedOn, ExpiresOn);
}

internal sealed class PaperRules : AbstractValidator<Paper>
{
    public PaperRules()
    {
        RuleFor(paper => paper.Kind).NotNull().WithErrorCode("common.required");
        RuleFor(paper => paper.State).Required(3).State();
        RuleFor(paper => paper.Number).Required(DocumentPaper.NumberLength);
        RuleFor(paper => paper.IssuedOn).PlausibleDay();
        RuleFor(paper => paper.ExpiresOn).PlausibleDay();
    }
}
