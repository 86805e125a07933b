using Igm.Domain.Common;

namespace Igm.Application.Common;

/// <summary>Why a named person may be read. The server never assumes one.</summary>
public static class Purposes
{
    public static readonly IReadOnlySet<string> Codes = new HashSet<string>
    {
        "border_control", "arraigo_registration", "certificate_issue", "care", "document_issue",
        "legal_proceeding", "statistics_review", "audit", "data_subject_request", "verification",
    };

    public static Error? Refuses(string? purpose) => purpose switch
    {
        null or "" => AccessErrors.PurposeRequired,
        _ when !Codes.Contains(purpose) => AccessErrors.PurposeUnknown,
        _ => null,
    };
}
