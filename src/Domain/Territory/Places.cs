namespace Igm.Domain.Territory;

public sealed class Department : ReferenceItem
{
    public required string Name { get; init; }
    public required string Capital { get; init; }
    public required string Region { get; init; }
    public required string Iso31662 { get; init; }

    /// <summary>ISO used letters (GT-GU) until it moved to numbers; both are still met in files.</summary>
    public required string Iso31662Former { get; init; }
}

/// <summary>The four digits of INE and RENAP: department and municipality.</summary>
public sealed class Municipality : ReferenceItem
{
    public required string DepartmentCode { get; init; }
    public required string Name { get; init; }
    public string? AlternativeName { get; init; }
    public decimal? SeatLatitude { get; init; }
    public decimal? SeatLongitude { get; init; }
}

/// <summary>Keyed by ISO 3166-1 alpha-3; <see cref="MrzCode"/> is what a travel document prints (D for Germany, RKS for Kosovo).</summary>
public sealed class Country : ReferenceItem
{
    public required string Alpha2 { get; init; }
    public string? Numeric { get; init; }
    public required string MrzCode { get; init; }
    public required string Name { get; init; }
    public required string NameEn { get; init; }
    public string? NationalityMasculine { get; init; }
    public string? NationalityFeminine { get; init; }
    public string? NationalityEn { get; init; }
    public bool IsNeighbour { get; init; }
    public bool IsCa4 { get; init; }
    public bool IsSica { get; init; }
}

/// <summary>What ICAO Doc 9303-3 adds to the countries: persons without a State, organisations, British statuses, specimens.</summary>
public sealed class MrzCode : ReferenceItem
{
    public required string Kind { get; init; }
    public required string Name { get; init; }
    public required string NameEn { get; init; }
}
