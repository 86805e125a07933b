using Igm.Domain.Common;

namespace Igm.Application.Audit;

public static class AuditErrors
{
    public static readonly Error EntryNotFound = Error.NotFound("audit.entry.not_found");
    public static readonly Error CheckpointNotOurs = Error.Invalid("audit.checkpoint.signature_invalid");
    public static readonly Error NothingSealed = Error.Conflict("audit.chain.nothing_sealed");
    public static readonly Error NotIntact = Error.Conflict("audit.chain.not_intact");
}
