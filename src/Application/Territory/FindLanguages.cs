using AutoMapper;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Territory;
using MediatR;

namespace Igm.Application.Territory;

/// <summary>The country's languages and those of service.</summary>
[SignedIn, AlsoPartners]
public sealed record FindLanguages(DateOnly? ValidOn) : IQuery<Page<LanguageRow>>;

public sealed record LanguageRow : ReferenceRow
{
    public string Name { get; init; } = "";
    public string NameEn { get; init; } = "";
    public string? Iso6393 { get; init; }
    public string? Variants { get; init; }
    public string? PeopleGroup { get; init; }
    public string? Branch { get; init; }
    public string? MainArea { get; init; }

    private sealed class Map : Profile
    {
        public Map() => CreateMap<Language, LanguageRow>();
    }
}

internal sealed class FindLanguagesHandler(IDb db, TimeProvider clock, IConfigurationProvider maps) : IRequestHandler<FindLanguages, Result<Page<LanguageRow>>>
{
    public Task<Result<Page<LanguageRow>>> Handle(FindLanguages request, CancellationToken cancellationToken) =>
        db.Reference<Language>().As<Language, LanguageRow>(request.ValidOn, clock, maps, cancellationToken);
}
