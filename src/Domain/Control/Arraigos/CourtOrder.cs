using Igm.Domain.Common;

namespace Igm.Domain.Control.Arraigos;

/// <summary>The court's paper: the one that orders, and every later one that extends, substitutes, authorises or lifts.</summary>
/// <param name="CourtName">As it stood in the catalogue when the paper came in.</param>
/// <param name="MunicipalityCode">Where the court sat when the paper came in.</param>
/// <param name="Document">The scan of this paper, among the scans of the order.</param>
public sealed record CourtOrder(
    Guid CourtId, string CourtName, string Oficio, string? CaseFile = null, DateOnly? OficioDate = null, DateOnly? ResolutionDate = null,
    string? Judge = null, Guid? Document = null, string? MunicipalityCode = null) : IEvidenced
{
    public const int OficioLength = 60;
    public const int CaseFileLength = 60;
    public const int NameLength = 200;

    Guid? IEvidenced.Paper => Document;

    /// <summary>Court, case and oficio, whatever the spacing, the case or the dashes: the same paper sent twice has the same key.</summary>
    public string? Key => CaseFile is null ? null : $"{CourtId:N}|{Fold(CaseFile)}|{Fold(Oficio)}";

    public bool IsOlderThan(CourtOrder other) =>
        OficioDate < other.OficioDate || ResolutionDate < other.ResolutionDate || (OficioDate is not null && OficioDate < other.ResolutionDate);

    public bool IsDatedAfter(DateOnly day) => OficioDate > day || ResolutionDate > day;

    /// <summary>A number as it is compared: letters and digits only.</summary>
    public static string Fold(string number) => string.Concat(number.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
