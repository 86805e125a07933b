using Igm.Domain.Access;
using Igm.Domain.Common;

namespace Igm.Application.Common.Ports;

/// <summary>Who is asking, what they may do and see, and why they say they ask.</summary>
public interface ICaller
{
    Actor? Actor { get; }
    Guid? SessionId { get; }

    /// <summary>What the session is limited to, when it is; only use cases marked for it are open to it.</summary>
    SessionTask? Task { get; }
    Reach Reach { get; }
    bool May(string permission);

    /// <summary>A partner's agreement names its purposes; an officer's are all.</summary>
    bool MayFor(string purpose);

    /// <summary>As it was said; <see cref="Purposes"/> refuses what is no code of the list.</summary>
    string? Purpose { get; }
    string? CaseReference { get; }

    /// <summary>The other side's words about the request (X-Road headers), recorded and echoed.</summary>
    IReadOnlyDictionary<string, string> Exchange { get; }

    /// <summary>Who asked the caller to ask, when another institution's system says so.</summary>
    string? OnBehalfOf { get; }

    /// <summary>Why its acts must not be read as an officer's own, if so.</summary>
    string? Mark { get; }
    string? Origin { get; }
    string? TraceId { get; }
}
