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

    private const string OficioDatePointer = "/order/oficioDate";
    private const string ResolutionDatePointer = "/order/resolutionDate";

    /// <summary>Court, case and oficio, whatever the spacing, the case or the dashes: the same paper sent twice has the same key.</summary>
    public string? Key => CaseFile is null ? null : $"{CourtId:N}|{Fold(CaseFile)}|{Fold(Oficio)}";

    /// <summary>Which of this paper's dates come before the other paper, by their pointers: a paper known by its oficio alone is as old as that.</summary>
    public IEnumerable<string> DatesBefore(CourtOrder other)
    {
        if (OficioDate < other.OficioDate || OficioDate < other.ResolutionDate) yield return OficioDatePointer;
        if (ResolutionDate < (other.ResolutionDate ?? other.OficioDate)) yield return ResolutionDatePointer;
    }

    public IEnumerable<string> DatesAfter(DateOnly day)
    {
        if (OficioDate > day) yield return OficioDatePointer;
        if (ResolutionDate > day) yield return ResolutionDatePointer;
    }

    /// <summary>Which dates another copy of the same paper tells otherwise.</summary>
    public IEnumerable<string> DatesOtherThan(CourtOrder copy)
    {
        if (copy.OficioDate is { } oficio && oficio != OficioDate) yield return OficioDatePointer;
        if (copy.ResolutionDate is { } resolution && resolution != ResolutionDate) yield return ResolutionDatePointer;
    }

    public bool IsOfCase(string? caseFile) => CaseFile is not null && caseFile is not null && Fold(CaseFile) == Fold(caseFile);

    /// <summary>A number as it is compared: letters and digits only.</summary>
    public static string Fold(string number) => string.Concat(number.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
