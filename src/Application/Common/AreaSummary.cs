using System.Text.Json.Serialization;

namespace Igm.Application.Common;

/// <summary>An area's figures of a period; a figure without unit, basis and period is not a figure.</summary>
public sealed record AreaSummary(string Period, IReadOnlyList<Measure> Measures);

public sealed record Measure
{
    [JsonPropertyName("measure")]
    public required string Name { get; init; }
    public required string Unit { get; init; }
    public required string Basis { get; init; }
    public required string Source { get; init; }
    public string? DeclaredPeriod { get; init; }
    public string? InferredPeriod { get; init; }
    public string? Note { get; init; }
    public long? Value { get; init; }

    /// <summary>Null where the unit is not people.</summary>
    public SexCount? BySex { get; init; }
}

public sealed record SexCount(long? Male, long? Female, long? Other, long? Unknown);
