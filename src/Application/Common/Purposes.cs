using Igm.Application.Common.Ports;
using Igm.Domain.Common;

namespace Igm.Application.Common;

/// <summary>Why a named person is read or acted on: demanded of every read, recorded of every act, never assumed.</summary>
public static class Purposes
{
    public static readonly IReadOnlySet<string> Codes = new HashSet<string>
    {
        "border_control", "arraigo_registration", "certificate_issue", "care", "document_issue",
        "legal_proceeding", "statistics_review", "audit", "data_subject_request", "verification",
    };

    /// <summary>The code, when it is one: nothing else is kept.</summary>
    public static string? Known(string? purpose) => purpose is not null && Codes.Contains(purpose) ? purpose : null;

    public static Error? Refuses(ICaller caller, bool demanded) => caller.Purpose switch
    {
        null or "" => demanded ? AccessErrors.PurposeRequired : null,
        var purpose when !Codes.Contains(purpose) => AccessErrors.PurposeUnknown,
        var purpose when !caller.MayFor(purpose) => AccessErrors.PurposeNotGranted,
        _ => null,
    };
}
