using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Impediments;
using Igm.Domain.People;
using MediatR;

namespace Igm.Application.Control.Impediments;

/// <summary>Does an arraigo impede the departure of an identified person? Yes, no, or ask a person; and nothing else.</summary>
/// <param name="Document">A passport, or a cédula of Guatemala.</param>
/// <param name="Name">Finds namesakes on orders that bear no paper; without it a person of whom there is no record is sought by keys alone.</param>
[Requires(Can.QueryImpediments), ReadsPersonalData]
public sealed record QueryImpediment(string? Cui = null, ImpedimentDocument? Document = null, string? Name = null, string? BirthDate = null) : IQuery<ImpedimentAnswer>;

/// <param name="State">ISO alpha-3 or ICAO's additions.</param>
public sealed record ImpedimentDocument(string? Number, string? State);

/// <param name="At">The cut: what the register held at this instant.</param>
public sealed record ImpedimentAnswer(Impediment Answer, DateTimeOffset At) : IAbout
{
    /// <summary>For the audit alone: no answer says whether somebody is known.</summary>
    internal IReadOnlyList<Guid> People { get; init; } = [];

    IEnumerable<Guid> IAbout.About => People;
}

internal sealed class QueryImpedimentRules : AbstractValidator<QueryImpediment>
{
    public QueryImpedimentRules()
    {
        RuleFor(query => query.Cui).NotNull().WithErrorCode("control.impediment.not_identified").When(query => query.Document is null);
        RuleFor(query => query.Cui).Optional(20).Must(cui => cui is null || Domain.People.Cui.Parse(cui).Succeeded).WithErrorCode("control.arraigo.cui_invalid");
        RuleFor(query => query.Document!.Number).Required(DocumentPaper.NumberLength)
            .Must(number => string.IsNullOrEmpty(number) || DocumentPaper.Key(number).Length > 0).WithErrorCode("common.malformed_value").When(query => query.Document is not null);
        RuleFor(query => query.Document!.State).Required(3)
            .Must(state => string.IsNullOrEmpty(state) || state.All(char.IsAsciiLetterUpper)).WithErrorCode("common.unknown_code").When(query => query.Document is not null);
        RuleFor(query => query.Name).Optional(PersonName.MaximumLength).MinimumLength(3).WithErrorCode("common.too_short");
        RuleFor(query => query.BirthDate).Optional(10).Must(day => day is null || PartialDate.Parse(day).Succeeded).WithErrorCode("control.arraigo.birth_date_invalid");
    }
}

internal sealed class QueryImpedimentHandler(ImpedimentSearch search, IPersonQuota quota, TimeProvider clock) : IRequestHandler<QueryImpediment, Result<ImpedimentAnswer>>
{
    public async Task<Result<ImpedimentAnswer>> Handle(QueryImpediment query, CancellationToken ct) =>
        await quota.Take(Asked(query), ct) is { } refused
            ? refused
            : await search.Of(query, clock.GetUtcNow(), ct);

    /// <summary>All that identifies: one CUI with another paper, name or birth date is a question about somebody else.</summary>
    private static string Asked(QueryImpediment query) => string.Join('|',
        query.Cui is { } cui ? Cui.Parse(cui).Value.Value : "",
        query.Document is { } paper ? $"{paper.State} {DocumentPaper.Key(paper.Number)}" : "",
        query.Name is { } name ? NameTokens.Fold(name) : "",
        query.BirthDate);
}
