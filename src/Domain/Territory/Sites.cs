namespace Igm.Domain.Territory;

public sealed class BorderPost : ReferenceItem
{
    public required string Name { get; init; }
    public string? AlternativeNames { get; init; }

    /// <summary>air, sea or land.</summary>
    public required string Kind { get; init; }
    public string? NeighbourCountry { get; init; }
    public string? Counterpart { get; init; }
    public required string MunicipalityCode { get; init; }
    public decimal? Latitude { get; init; }
    public decimal? Longitude { get; init; }
    public Confidence PositionConfidence { get; init; }

    /// <summary>operating or to_confirm.</summary>
    public required string Status { get; init; }
}

public sealed class PassportCentre : ReferenceItem
{
    public required string Name { get; init; }

    /// <summary>national or abroad.</summary>
    public required string Scope { get; init; }

    /// <summary>print, capture, extension, mobile or unknown.</summary>
    public required string Capability { get; init; }
    public required string CountryCode { get; init; }
    public string? MunicipalityCode { get; init; }
    public string? Address { get; init; }
    public required string Status { get; init; }
}

public sealed class ReceptionCentre : ReferenceItem
{
    public required string Name { get; init; }
    public required string Kind { get; init; }
    public required string Operator { get; init; }
    public required string MunicipalityCode { get; init; }
    public string? Place { get; init; }
    public required string Population { get; init; }
}

/// <summary>A unit of the institution, under its parent.</summary>
public sealed class Office : ReferenceItem
{
    public string? ParentCode { get; init; }
    public required string Name { get; init; }
}

public sealed class Institution : ReferenceItem
{
    public required string Name { get; init; }
}
