using Igm.Domain.Common;

namespace Igm.WebApi.Http;

/// <summary>Refusals of the transport itself.</summary>
internal static class HttpErrors
{
    public static readonly Error Malformed = new("common.malformed", ErrorKind.Malformed);
    public static readonly Error KeyRequired = new("common.idempotency_key_required", ErrorKind.Malformed);
    public static readonly Error VersionRequired = new("common.version_required", ErrorKind.VersionRequired);
    public static readonly Error VersionMalformed = new("common.version_malformed", ErrorKind.Malformed);
    public static readonly Error ParameterUnknown = new("common.unknown_parameter", ErrorKind.Malformed);
    public static readonly Error TooLarge = new("common.too_large", ErrorKind.TooLarge);
    public static readonly Error MediaType = new("common.media_type", ErrorKind.MediaType);
    public static readonly Error NoRoute = Error.NotFound("common.no_route");
    public static readonly Error NoMethod = new("common.no_method", ErrorKind.MethodNotAllowed);
    public static readonly Error Fault = new("common.fault", ErrorKind.Fault);
    public static readonly Error Unavailable = new("common.unavailable", ErrorKind.Unavailable);
}
